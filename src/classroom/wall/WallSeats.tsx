import { Icon } from '../../screens/widgets/Icon.tsx';
import { SeatName } from '../../screens/widgets/SeatName.tsx';
import type { TablePart } from '../session/parts/part-types.ts';
import { useWall } from './wall-context.ts';

/** The seats of a table, and which have sealed. */
export function WallSeats({ table: { seats, done, view } }: { table: TablePart }) {
  const { t, words, bundle } = useWall();
  const asks = view.phase === 'briefing' || view.phase === 'deliberation';
  return (
    <ul class="wall-seats">
      {seats.map(({ seat }) => (
        <li key={seat}>
          <SeatName scenario={bundle.scenario} seat={seat} words={words} />
          {asks && done.includes(seat) && (
            <span class="wall-done">
              <Icon name="check" /> {t('class-console:tables.done')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
