import type { Cause } from '../../crisis/state.ts';
import type { Words } from '../../scenario/words.ts';
import { causeText } from '../../screens/text/cause-text.ts';
import { shortDate } from '../../screens/text/dates.ts';
import { SeatName } from '../../screens/widgets/SeatName.tsx';
import type { TablePart } from '../session/parts/part-types.ts';
import { publicActs } from './public-acts.ts';
import { useWall } from './wall-context.ts';

/**
 * What was done in public at a table, the latest first.
 * @param most lines
 * @param told so many of the latest are told with what they were about
 */
export function WallActs({
  table: { view },
  most,
  told = 0,
}: {
  table: TablePart;
  most: number;
  told?: number;
}) {
  const { t, settings, words, game, bundle } = useWall();
  const acts = publicActs(view, most);
  const dateOf = (round: number) => bundle.scenario.calendar.rounds[view.rounds[round] ?? '']?.date;
  if (acts.length === 0) return <p class="soft">{t('class-console:wall.quietYet')}</p>;
  return (
    <ol class="wall-acts">
      {acts.map((entry, at) => {
        const { title, seat, sort } = causeText(entry.cause, words, game);
        const date = dateOf(entry.round);
        return (
          <li key={view.chronicle.length - at} class={at === 0 ? 'wall-newest' : ''}>
            <span class="wall-act-when">{date && shortDate(date, settings.language)}</span>
            <div>
              {seat && <SeatName scenario={bundle.scenario} seat={seat} words={words} />} {title}{' '}
              <span class="wall-sort">{sort}</span>
              {at < told && <p class="wall-about">{aboutText(entry.cause, words)}</p>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** What an act or a happening was, in the scenario's words; nothing of other causes, whose titles say all. */
const aboutText = (cause: Cause, words: Words): string =>
  cause.kind === 'move'
    ? words(`moves.${cause.move}.about`)
    : cause.kind === 'happening'
      ? words(`happenings.${cause.happening}.about`)
      : '';
