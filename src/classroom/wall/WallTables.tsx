import { WallCard } from './WallCard.tsx';
import { WallTable } from './WallTable.tsx';
import { useWall } from './wall-context.ts';

/** One table large, or all of them in a grid. */
export function WallTables({ chosen }: { chosen: string | undefined }) {
  const { tables, session } = useWall();
  const [only, ...others] = tables;
  const large = tables.find(({ group }) => group === chosen) ?? (others.length === 0 ? only : undefined);
  if (large) return <WallTable table={large} />;
  return (
    <>
      <h1 class="only-read">{session.title}</h1>
      <ul class={`wall-grid wall-grid-${gridOf(tables.length)}`}>
        {tables.map((table) => (
          <li key={table.group}>
            <WallCard table={table} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** How small the cards of so many tables have to be. */
const gridOf = (count: number): 'few' | 'some' | 'many' | 'most' =>
  count <= 4 ? 'few' : count <= 9 ? 'some' : count <= 12 ? 'many' : 'most';
