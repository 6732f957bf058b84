import { useMemo } from 'preact/hooks';
import '../../screens/screens.css';
import '../../screens/debrief/charts.css';
import '../../screens/debrief/plots.css';
import '../../screens/debrief/deals.css';
import '../../screens/debrief/turning.css';
import '../../screens/debrief/debrief.css';
import '../../screens/debrief/ending.css';
import '../../screens/debrief/parts.css';
import './class-debrief.css';
import { wordsFor } from '../../scenario/words.ts';
import { Tabs } from '../../screens/debrief/Tabs.tsx';
import { AllTables } from './AllTables.tsx';
import { Answers } from './Answers.tsx';
import { type ClassContext, Debriefed } from './class-context.ts';
import { GameParts } from './GameParts.tsx';
import { hasSwapped, tablesIn } from './played.ts';
import type { DebriefProps } from './props.ts';
import { Questions } from './Questions.tsx';
import { StepThrough } from './StepThrough.tsx';
import { TwoPlays } from './TwoPlays.tsx';
import { useGames } from './use-games.ts';
import { type Looked, useLooked } from './use-looked.ts';
import { useWallZoom } from './use-wall-zoom.ts';

type Part = Looked['part'];

interface ClassDebriefProps extends DebriefProps {
  /** Names the session. */
  id: string;
  /** In large type, and without what is not for everybody's eyes. */
  wall: boolean;
  /** The facilitator's key, where games can be taken along. */
  secret?: string;
}

/** What a class looks at together once it has played: at the facilitator's console, or in large type on the wall. */
export function ClassDebrief(props: ClassDebriefProps) {
  const { t, bundle, parts, settings, wall, line } = props;
  const { session } = parts;
  const { looked, look, led, lead } = useLooked({ line, shown: parts.shown ?? undefined, wall });
  const { part, table: chosen, at } = looked;
  const tables = useMemo(() => tablesIn(parts), [parts]);
  const games = useGames(bundle.scenario, tables);
  const words = useMemo(() => wordsFor(bundle, settings.language, 'narrator'), [bundle, settings.language]);
  const zoom = useWallZoom(wall);
  const played = useMemo(
    () =>
      tables.flatMap((table) => {
        const game = games[table.id];
        return game?.state.phase === 'debrief' ? [{ ...table, game }] : [];
      }),
    [tables, games],
  );
  if (!session) return null;
  const now =
    played.find((one) => one.id === chosen) ?? played.find(({ play }) => play === session.play) ?? played[0];
  if (!now)
    return (
      <p class="gathering" role="status">
        {t('debrief:gathering')}
        <progress max={Math.max(1, tables.length)} value={Object.keys(games).length} />
      </p>
    );
  const context: ClassContext = {
    ...props,
    session,
    words,
    played,
    now,
    choose: (table) => look({ table, at: 0 }),
    at,
    turnTo: (to) => look({ at: to }),
    language: settings.language,
  };
  const shown: Part[] = [
    ...(['all', 'steps', 'turning', 'numbers', 'history', 'deals'] as const),
    ...(hasSwapped(session) ? (['swap'] as const) : []),
    'questions',
    ...(wall ? [] : (['answers'] as const)),
  ];
  return (
    <Debriefed.Provider value={context}>
      <div class={`debrief class-debrief ${wall ? 'class-debrief-wall' : ''}`} style={{ zoom }}>
        {wall && <h1 class="only-read">{t('debrief:heading')}</h1>}
        {!wall && (
          <label class="row wall-lead">
            <input
              type="checkbox"
              checked={led === 'here'}
              onChange={({ currentTarget }) => lead(currentTarget.checked)}
            />
            <span>
              {t('class-debrief:lead')}
              <small role="status">{led === 'elsewhere' && t('class-debrief:ledElsewhere')}</small>
            </span>
          </label>
        )}
        <Tabs<Part>
          label={t('debrief:parts')}
          chosen={shown.includes(part) ? part : 'all'}
          choose={(next) => look({ part: next })}
          tabs={shown.map((one) => ({
            id: one,
            label: labelOf(one, t),
            panel: () => <PartShown part={one} />,
          }))}
        />
      </div>
    </Debriefed.Provider>
  );
}

const labelOf = (part: Part, t: DebriefProps['t']): string =>
  part === 'turning' || part === 'numbers' || part === 'history' || part === 'deals'
    ? t(`debrief:part.${part}`)
    : t(`class-debrief:part.${part}`);

function PartShown({ part }: { part: Part }) {
  switch (part) {
    case 'all':
      return <AllTables />;
    case 'steps':
      return <StepThrough />;
    case 'swap':
      return <TwoPlays />;
    case 'questions':
      return <Questions />;
    case 'answers':
      return <Answers />;
    default:
      return <GameParts part={part} />;
  }
}
