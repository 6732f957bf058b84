import { shortDate } from '../../screens/text/dates.ts';
import type { TablePart } from '../session/parts/part-types.ts';
import { useWall } from './wall-context.ts';

/** The days on which the game stops, from the first to the last; their names would tell what is to come. */
export function WallRounds({ table: { view } }: { table: TablePart }) {
  const { settings, bundle } = useWall();
  const { rounds } = bundle.scenario.calendar;
  return (
    <ol class="wall-rounds">
      {view.rounds.map((round, at) => (
        <li
          key={round}
          class={at < view.round ? 'wall-round-gone' : ''}
          aria-current={at === view.round ? 'date' : undefined}
        >
          {shortDate(rounds[round]?.date ?? view.date, settings.language)}
        </li>
      ))}
    </ol>
  );
}
