import type { Reach } from '../../lab/reach-type.ts';
import { printCondition } from '../../scenario/print-expression.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Telling } from './cause-text.ts';
import type { Path } from './chart.ts';
import { Go } from './Details.tsx';
import { shareText } from './part-text.ts';

/** The endings in the order in which they are asked: the lane that all others lead to. */
export function Endings({
  scenario,
  reach,
  telling: { t, words },
  goTo,
}: {
  scenario: Scenario;
  reach: Reach | undefined;
  telling: Telling;
  goTo(path: Path): void;
}) {
  return (
    <ol class="chart-endings">
      {Object.entries(scenario.endings).map(([ending, { when, mood }]) => {
        const games = reach && (reach.endings[ending] ?? 0);
        const title = words(`endings.${ending}.title`);
        return (
          <li
            key={ending}
            class={`chart-ending chart-ending-${mood} ${games === 0 ? 'chart-ending-pale' : ''}`}
          >
            <strong>{title}</strong> <code>{ending}</code>
            <span class="chart-ending-when">
              {when ? <code>{printCondition(when)}</code> : t('studio-chart:otherwise')}
            </span>
            <span class="soft small">{shareText(games, reach, t('studio-chart:reach.notReached'), t)}</span>
            <Go path={['endings', ending]} what={title} t={t} goTo={goTo} />
          </li>
        );
      })}
    </ol>
  );
}
