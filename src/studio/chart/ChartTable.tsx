import type { Reach } from '../../lab/reach-type.ts';
import { printCondition } from '../../scenario/print-expression.ts';
import { eventText, type Telling } from './cause-text.ts';
import { type Lane, type Path, statePath } from './chart.ts';
import { Go } from './Details.tsx';
import { shareText, stateName } from './part-text.ts';
import { gamesBy, gamesIn } from './reach-of-chart.ts';

interface ChartTableProps {
  lane: Lane;
  reach: Reach | undefined;
  telling: Telling;
  goTo(path: Path): void;
}

/** A lane as a table: its states, and every way in rows. */
export function ChartTable({ lane, reach, telling, goTo }: ChartTableProps) {
  const { t, words } = telling;
  const track = words(`tracks.${lane.track}.name`);
  const name = (state: string) => stateName(words, lane.track, state);
  const notReached = t('studio-chart:reach.notReached');
  const notTaken = t('studio-chart:reach.notTaken');
  return (
    <>
      <p class="small">
        {t('studio-chart:table.states')}:{' '}
        {lane.states.map((state, place) => {
          const games = gamesIn(reach, lane.track, state);
          return (
            <span key={state}>
              {place > 0 && ', '}
              <button type="button" class="chart-go" onClick={() => goTo(statePath(lane.track, state))}>
                {name(state)}
              </button>
              {state === lane.initial && ` (${t('studio-chart:start')})`}
              {games === 0 && ` (${notReached})`}
            </span>
          );
        })}
      </p>
      {lane.edges.length === 0 ? (
        <p class="small soft">{t('studio-chart:table.none')}</p>
      ) : (
        <table class="chart-table">
          <caption class="only-read">{t('studio-chart:table.caption', { track })}</caption>
          <thead>
            <tr>
              {(['from', 'cause', 'when', 'to', 'games', 'line'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`studio-chart:table.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lane.edges.flatMap((edge) =>
              edge.causes.map((cause) => {
                const event = eventText(cause, telling);
                return (
                  <tr key={cause.path.join(' ')}>
                    <td>{name(edge.from)}</td>
                    <td>{event}</td>
                    <td>{cause.when && <code>{printCondition(cause.when)}</code>}</td>
                    <td>{name(edge.to)}</td>
                    <td class="number">
                      {shareText(gamesBy(reach, lane.track, edge, cause), reach, notTaken, t)}
                    </td>
                    <td>
                      <Go path={cause.path} what={event} t={t} goTo={goTo} />
                    </td>
                  </tr>
                );
              }),
            )}
          </tbody>
        </table>
      )}
    </>
  );
}
