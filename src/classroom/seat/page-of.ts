import type { View } from '../../crisis/view-type.ts';
import type { MePart, Parts, SessionPart } from '../session/parts/part-types.ts';

/** The pages of a seat. `noPlace`: whoever runs the class has not given one; `between`: the story goes on by itself. */
export type SeatPageName =
  | 'lobby'
  | 'noPlace'
  | 'between'
  | 'brief'
  | 'room'
  | 'resolution'
  | 'gallery'
  | 'debrief';

/** Which page a seat is at. */
export function pageOf(
  { phase }: Pick<SessionPart, 'phase'>,
  { place }: Pick<MePart, 'place'>,
  { game, after }: Pick<Partial<Parts>, 'game' | 'after'>,
): SeatPageName {
  if (after) return 'debrief';
  if (!place) return 'noPlace';
  if (phase === 'lobby') return 'lobby';
  if (!game) return 'between';
  if (place.as === 'press' || place.as === 'observer') return 'gallery';
  return screenAt(game, place.seat);
}

function screenAt({ phase, other }: View, seat: string): SeatPageName {
  if (phase === 'briefing') return other === '' || seat === '' ? 'lobby' : 'brief';
  if (phase === 'deliberation') return 'room';
  return phase === 'resolution' ? 'resolution' : 'between';
}

/** Names the step of the game that a page is at: a new one is built anew. */
export const stepKey = ({ play }: Pick<SessionPart, 'play'>, view: View | undefined): string =>
  view ? `${play}/${view.phase}/${view.round}.${view.step}` : `${play}`;
