import { tableName } from '../console/people/places.ts';
import type { TablePart } from '../session/parts/part-types.ts';
import { WallActs } from './WallActs.tsx';
import { WallClock } from './WallClock.tsx';
import { WallRupture } from './WallRupture.tsx';
import { WallSeats } from './WallSeats.tsx';
import { WallWhen } from './WallWhen.tsx';
import { useWall } from './wall-context.ts';

/** One table among all of them. */
export function WallCard({ table }: { table: TablePart }) {
  const { t, tables } = useWall();
  return (
    <section class="wall-card" aria-labelledby={`wall-${table.group}`}>
      <header>
        <h2 id={`wall-${table.group}`}>{tableName(table.group, t)}</h2>
        <WallClock clock={table.clock} />
      </header>
      <WallWhen table={table} />
      <WallRupture level={table.view.rupture} />
      <WallSeats table={table} />
      <WallActs table={table} most={tables.length <= 2 ? 7 : 3} />
    </section>
  );
}
