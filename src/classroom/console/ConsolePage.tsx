import { useEffect, useMemo, useState } from 'preact/hooks';
import { useStore } from '../../web/use-store.ts';
import type { Connection } from '../client/connection.ts';
import { dropKey, keepKey } from '../client/kept-keys.ts';
import { takenKey } from '../client/taken-key.ts';
import { useBundle } from '../client/use-bundle.ts';
import { useConnection } from '../client/use-connection.ts';
import type { PageProps } from '../props.ts';
import './console.css';
import { ConsoleDesk } from './desk/ConsoleDesk.tsx';
import { Replays, stateOf } from './desk/state-of.ts';
import { PageHead } from './PageHead.tsx';

/** A facilitator's page of a session: its key comes once by the address, and from then on from this device. */
export function ConsolePage({
  session,
  secret,
  ...page
}: PageProps & { session: string; secret: string | undefined }) {
  const [key, setKey] = useState(() => takenKey({ session, role: 'facilitator', name: 'console' }, secret));
  if (key === undefined) return <Nothing {...page} why="unknownKey" />;
  return <OnLine key={key} {...page} session={session} secret={key} onKey={setKey} />;
}

interface OnLineProps extends PageProps {
  session: string;
  secret: string;
  onKey(key: string): void;
}

function OnLine(props: OnLineProps) {
  const line = useConnection(props.session, props.secret);
  return line ? <Open {...props} line={line} /> : null;
}

function Open({ session: id, secret, line, onKey, ...page }: OnLineProps & { line: Connection }) {
  const known = useStore(line.store);
  const { bundle, problem } = useBundle(
    known.parts.session?.scenario.key,
    { session: id, key: secret },
    known.parts,
  );
  const [replays] = useState(() => new Replays());
  const { parts, said } = known;
  const state = useMemo(
    () => bundle && stateOf(bundle.scenario, { parts, said }, replays),
    [bundle, parts, said, replays],
  );
  const title = state?.plan.title;
  useEffect(() => {
    if (title !== undefined)
      keepKey({ session: id, key: secret, role: 'facilitator', title, used: Date.now() });
  }, [id, secret, title]);
  useEffect(() => {
    // A key that opens nothing any more is not offered again.
    if (known.gone && known.gone !== 'tooMany') dropKey(secret);
  }, [known.gone, secret]);
  if (known.gone) return <Nothing {...page} why={known.gone} />;
  if (problem && !bundle) return <Nothing {...page} why="failed" />;
  if (!bundle || !state) return <p class="class-loading">{page.t('classroom:loading')}</p>;
  return (
    <ConsoleDesk
      {...page}
      id={id}
      secret={secret}
      line={line}
      known={known}
      state={state}
      bundle={bundle}
      onKey={onKey}
    />
  );
}

type Why = 'unknownKey' | 'keyChanged' | 'deleted' | 'tooMany' | 'removed' | 'failed';

/** Why there is nothing to see here, and where to go. */
function Nothing({ why, ...page }: PageProps & { why: Why }) {
  const { t } = page;
  return (
    <div class="page console-page">
      <PageHead {...page} heading={t('class-console:heading')} />
      <main class="page-main stack" id="main">
        <p role="alert">{t(`class-console:gone.${why}`)}</p>
        <p>
          <a class="button" href="#teach">
            {t('class-console:teach.heading')}
          </a>
        </p>
      </main>
    </div>
  );
}
