import { trackRows } from '../../screens/room/tracks.ts';
import { SeatName } from '../../screens/widgets/SeatName.tsx';
import { headlineText } from '../client/headline-text.ts';
import { tableName } from '../console/people/places.ts';
import type { HeadlinePart, TablePart } from '../session/parts/part-types.ts';
import { WallActs } from './WallActs.tsx';
import { WallClock } from './WallClock.tsx';
import { WallColumn } from './WallColumn.tsx';
import { WallLine } from './WallLine.tsx';
import { WallRounds } from './WallRounds.tsx';
import { WallRupture } from './WallRupture.tsx';
import { WallSeats } from './WallSeats.tsx';
import { WallText } from './WallText.tsx';
import { WallWhen } from './WallWhen.tsx';
import { useWall } from './wall-context.ts';

/** Lines of a list that fit on a wall. */
const [mostHeadlines, mostWords] = [3, 4] as const;
/** Acts, and how many of them are told, alone and where something stands below them. */
const [alone, above] = [
  { most: 7, told: 3 },
  { most: 4, told: 1 },
] as const;

/** One table, large: where it is, what was done, how things stand. */
export function WallTable({ table }: { table: TablePart }) {
  const { t, words, bundle, tables } = useWall();
  const { view, headlines } = table;
  return (
    <article class="wall-table">
      <header class="wall-head">
        <h1 class={tables.length > 1 ? '' : 'only-read'}>{tableName(table.group, t)}</h1>
        <WallWhen table={table} />
        <WallClock clock={table.clock} />
        <WallRounds table={table} />
      </header>
      <div class="wall-columns">
        <WallColumn>
          <WallLine level={view.rupture} />
          <WallRupture level={view.rupture} about />
          <WallSeats table={table} />
          <h2>{t('room:tracks.heading')}</h2>
          <dl class="wall-tracks">
            {trackRows(bundle.scenario, view).map(({ track, state, fresh }) => (
              <div key={track} class={fresh ? 'wall-fresh' : ''}>
                <dt>{words(`tracks.${track}.name`)}</dt>
                <dd>{words(`tracks.${track}.states.${state}`)}</dd>
              </div>
            ))}
          </dl>
        </WallColumn>
        <WallColumn>
          <h2>{t('class-console:wall.acts')}</h2>
          <WallActs table={table} {...(headlines.length > 0 || view.ledger.length > 0 ? above : alone)} />
          {headlines.length > 0 && (
            <>
              <h2>{t('class-console:wall.headlines')}</h2>
              <ul class="wall-headlines">
                {headlines
                  .slice(-mostHeadlines)
                  .reverse()
                  .map((headline) => (
                    <li key={headline.at}>
                      <Headline headline={headline} />
                    </li>
                  ))}
              </ul>
            </>
          )}
          <Ledger table={table} />
        </WallColumn>
        <WallColumn>
          <WallText table={table} />
        </WallColumn>
      </div>
    </article>
  );
}

function Headline({ headline }: { headline: HeadlinePart }) {
  const { t, words } = useWall();
  const { bloc, by } = headline;
  const printed = headlineText(headline, words, t);
  const moved = t(by > 0 ? 'debrief:cause.headline.good' : 'debrief:cause.headline.bad', {
    bloc: words(`blocs.${bloc}.name`),
  });
  return (
    <>
      {printed} {printed !== moved && <span class="wall-sort">{moved}</span>}
    </>
  );
}

/** Public threats and promises, and what became of them. */
function Ledger({ table: { view } }: { table: TablePart }) {
  const { t, words, bundle } = useWall();
  const newest = view.ledger.slice(-mostWords).reverse();
  if (newest.length === 0) return null;
  return (
    <>
      <h2>{t('room:ledger.heading')}</h2>
      <ul class="wall-list">
        {newest.map((word) => (
          <li key={`${word.move}/${word.round}`} class={`wall-word-${word.state}`}>
            <SeatName scenario={bundle.scenario} seat={word.seat} words={words} />{' '}
            <q>{words(`moves.${word.move}.title`)}</q> <b>{t(`room:ledger.${word.state}`)}</b>
          </li>
        ))}
      </ul>
    </>
  );
}
