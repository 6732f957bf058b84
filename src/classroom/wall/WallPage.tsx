import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ScenarioBundle } from '../../scenario/read.ts';
import { wordsFor } from '../../scenario/words.ts';
import { shownBundle } from '../../screens/shown.ts';
import type { Translate } from '../../web/i18n.ts';
import { useStore } from '../../web/use-store.ts';
import type { Connection } from '../client/connection.ts';
import { dropKey } from '../client/kept-keys.ts';
import { takenKey } from '../client/taken-key.ts';
import { useBundle } from '../client/use-bundle.ts';
import { useConnection } from '../client/use-connection.ts';
import { useNow } from '../console/desk/use-now.ts';
import { ClassDebrief } from '../debrief/ClassDebrief.tsx';
import type { PageProps } from '../props.ts';
import type { Parts, TablePart } from '../session/parts/part-types.ts';
import './wall.css';
import { WallBar } from './WallBar.tsx';
import { WallDoor } from './WallDoor.tsx';
import { WallTables } from './WallTables.tsx';
import { Wall, type WallContext } from './wall-context.ts';

/** The picture on the wall: what everybody may see of a session, in large type. */
export function WallPage({
  session,
  secret,
  ...page
}: PageProps & { session: string; secret: string | undefined }) {
  const [key] = useState(() => takenKey({ session, role: 'wall', name: 'wall' }, secret));
  const line = useConnection(session, key);
  if (key === undefined || !line) return <p class="class-loading">{page.t('class-console:wall.noKey')}</p>;
  return <OnLine {...page} id={session} line={line} secret={key} />;
}

interface OnLineProps extends PageProps {
  /** Names the session. */
  id: string;
  line: Connection;
  secret: string;
}

function OnLine({ id, line, secret, ...page }: OnLineProps) {
  const known = useStore(line.store);
  const { parts, gone } = known;
  const { bundle } = useBundle(parts.session?.scenario.key, { session: id, key: secret }, parts);
  useEffect(() => {
    // The console gives out a new one when it finds none here.
    if (gone && gone !== 'tooMany') dropKey(secret);
  }, [gone, secret]);
  if (gone) return <p class="class-loading">{page.t(`class-console:gone.${gone}`)}</p>;
  if (!bundle || !parts.session) return <p class="class-loading">{page.t('classroom:loading')}</p>;
  return <Shown {...page} {...{ id, line, secret, parts }} real={bundle} ahead={known.clockAhead} />;
}

interface ShownProps extends OnLineProps {
  real: ScenarioBundle;
  parts: Partial<Parts>;
  ahead: number;
}

function Shown({ id, line, secret, real, parts, ahead, ...page }: ShownProps) {
  const { t, settings, wear } = page;
  const { session } = parts;
  const now = useNow(ahead);
  const { masked = false, plain } = session ?? {};
  const screen = session?.phase === 'debrief' ? 'debrief' : 'room';
  const bundle = shownBundle({ bundle: real, session: { masked, plain }, screen });
  useEffect(() => wear(bundle), [bundle, wear]);
  const tables = useMemo(() => tablesOf(parts), [parts]);
  const [chosen, setChosen] = useState<string>();
  if (!session) return null;
  const context: WallContext = {
    ...page,
    ...{ bundle, session, tables, now },
    words: wordsFor(bundle, settings.language, 'narrator'),
    game: t as unknown as Translate,
  };
  const playing = session.phase === 'running';
  return (
    <Wall.Provider value={context}>
      <div class="wall">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what does not fit is reached by the arrow keys */}
        <main class="wall-main" tabIndex={0}>
          {session.phase === 'lobby' && <WallDoor id={id} secret={secret} arrived={parts.arrived ?? []} />}
          {playing && <WallTables chosen={chosen} />}
          {session.phase === 'debrief' && (
            <ClassDebrief {...page} id={id} line={line} bundle={real} parts={parts} wall />
          )}
        </main>
        <WallBar chosen={playing ? chosen : undefined} choose={playing ? setChosen : undefined} />
      </div>
    </Wall.Provider>
  );
}

/** The tables of the present play, in order. */
const tablesOf = (parts: Partial<Parts>): TablePart[] =>
  Object.values(parts)
    .filter((part): part is TablePart => typeof part === 'object' && part !== null && 'view' in part)
    .filter(({ play }) => play === parts.session?.play)
    .sort((one, two) => Number.parseInt(one.group, 10) - Number.parseInt(two.group, 10));
