import { useEffect, useState } from 'preact/hooks';
import { useStore } from '../../web/use-store.ts';
import type { Connection } from '../client/connection.ts';
import { dropDrafts } from '../client/kept-drafts.ts';
import { dropKey, keepKey, keptKeys } from '../client/kept-keys.ts';
import { useBundle } from '../client/use-bundle.ts';
import { useConnection } from '../client/use-connection.ts';
import type { PageProps } from '../props.ts';
import { PlainPage } from './pages/PlainPage.tsx';
import { SeatInSession } from './SeatInSession.tsx';
import { WaysOn } from './SeatPage.tsx';

interface SeatAtLineProps extends PageProps {
  /** The session's name. */
  id: string;
  secret: string;
}

/** A seat while its line, its scenario and its first word from the server come; and when it is no longer there. */
export function SeatAtLine(props: SeatAtLineProps) {
  const line = useConnection(props.id, props.secret);
  return line ? <Arriving {...props} line={line} /> : null;
}

function Arriving({ line, ...props }: SeatAtLineProps & { line: Connection }) {
  const { t, id, secret } = props;
  const known = useStore(line.store);
  const { session, me } = known.parts;
  const { bundle, problem } = useBundle(session?.scenario.key, { session: id, key: secret }, known.parts);
  useUsed(id, secret, session?.title);
  if (known.gone) return <Gone {...props} why={known.gone} />;
  if (problem && !bundle)
    return (
      <PlainPage heading={t('classroom:gone.noScenario')}>
        <button type="button" class="button button-main" onClick={() => location.reload()}>
          {t('message.reload')}
        </button>
      </PlainPage>
    );
  if (!session || !me || !bundle) return <Connecting t={t} lost={known.line === 'lost'} />;
  return <SeatInSession {...props} connection={line} known={known} session={session} me={me} real={bundle} />;
}

/** Keeps in mind when a seat was last taken, so that the door offers it first. */
function useUsed(session: string, key: string, title: string | undefined): void {
  useEffect(() => {
    const known = keptKeys().find((one) => one.key === key);
    if (title !== undefined) keepKey({ ...known, session, key, role: 'person', title, used: Date.now() });
  }, [session, key, title]);
}

/** Says after a while that the line does not come. */
function Connecting({ t, lost }: Pick<PageProps, 't'> & { lost: boolean }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 5_000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="class-loading" role="status">
      {t(lost || long ? 'classroom:line.trying' : 'classroom:loading')}
    </p>
  );
}

function Gone({
  t,
  id,
  secret,
  why,
}: SeatAtLineProps & { why: NonNullable<Connection['store']['value']['gone']> }) {
  // A key that opens nothing any more is not offered again, and nothing of its session stays here.
  useEffect(() => {
    if (why === 'tooMany') return;
    dropKey(secret);
    dropDrafts(id);
  }, [id, secret, why]);
  return (
    <PlainPage heading={t(`classroom:gone.${why}`)}>
      <p>{t(`classroom:gone.${why}About`)}</p>
      {why === 'tooMany' ? (
        <button type="button" class="button button-main" onClick={() => location.reload()}>
          {t('message.reload')}
        </button>
      ) : (
        <WaysOn t={t} />
      )}
    </PlainPage>
  );
}
