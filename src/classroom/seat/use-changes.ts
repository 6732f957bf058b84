import { useEffect, useRef } from 'preact/hooks';
import { seatName } from '../../screens/text/seat-name.ts';
import { changeOf, type Standing } from './changes.ts';
import type { SeatContext } from './seat-context.ts';

/** Says in words what changed under the reader: another place, a step back, a page that others turned. */
export function useChanges(seat: SeatContext): void {
  const { session, me, view, parts, t, notice, bundle, words } = seat;
  const ready = parts.around?.people.find(({ person }) => person === me.person)?.ready ?? false;
  const now: Standing = { place: me.place, session, view, ready };
  const before = useRef(now);
  useEffect(() => {
    const change = changeOf(before.current, now);
    before.current = now;
    if (!change) return;
    const { place } = me;
    const side = place && 'seat' in place ? seatName(bundle.scenario, place.seat, words) : '';
    const role =
      place?.as === 'delegate' && place.role ? words(`roles.${place.seat}.${place.role}.name`) : '';
    const where = place && place.as !== 'delegate' ? t(`classroom:place.${place.as}`, { side }) : side;
    notice(t(`classroom:change.${change}`, { where, role }));
  });
}
