import { useEffect, useRef } from 'preact/hooks';
import { seatName } from '../../screens/text/seat-name.ts';
import { changeOf, type Standing } from './changes.ts';
import { stepKey } from './page-of.ts';
import type { SeatContext } from './seat-context.ts';

/** Says that the line is back, and that a change of the orders took one's vote back. */
function useSmallChanges({ line, parts, me, t, notice }: SeatContext, step: string): void {
  const { team } = parts;
  const now = { line, step, voted: team?.votes[me.person] !== undefined, by: team?.draftedBy };
  const before = useRef(now);
  useEffect(() => {
    const was = before.current;
    before.current = now;
    if (was.line === 'lost' && line === 'open') notice(t('classroom:line.back'));
    if (was.voted && !now.voted && was.step === step && now.by !== undefined && now.by !== me.person) {
      const name = parts.around?.people.find(({ person }) => person === now.by)?.name ?? '';
      notice(t('classroom:team.votesBack', { name }));
    }
  });
}

/** Says in words what changed under the reader: another place, a step back, a page that others turned. */
export function useChanges(seat: SeatContext): void {
  const { session, me, view, parts, t, notice, bundle, words } = seat;
  const ready = parts.around?.people.find(({ person }) => person === me.person)?.ready ?? false;
  const now: Standing = { place: me.place, session, view, ready };
  useSmallChanges(seat, stepKey(session, view));
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
