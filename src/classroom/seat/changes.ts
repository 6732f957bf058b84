import type { View } from '../../crisis/view-type.ts';
import type { SessionPart } from '../session/parts/part-types.ts';
import { type Place, samePlace } from '../session/place.ts';

/** What a seat's page knows of where it stands. */
export interface Standing {
  place: Place | undefined;
  session: Pick<SessionPart, 'phase' | 'play' | 'paused'>;
  view: Pick<View, 'phase' | 'round' | 'step'> | undefined;
  /** Has read what the last step came to. */
  ready: boolean;
}

/** What changed under a reader and must be said in words, since the page alone would only look different. */
export type Change =
  | 'started'
  | 'swapped'
  | 'movedAway'
  | 'moved'
  | 'newOffice'
  | 'steppedBack'
  | 'wentOn'
  | 'over';

const order = ['briefing', 'deliberation', 'resolution', 'epilogue', 'debrief'] as const;

/** The change from one standing to the next; undefined where the reader brought it about, or nothing needs saying. */
export function changeOf(before: Standing, now: Standing): Change | undefined {
  if (now.session.play !== before.session.play) return 'swapped';
  if (!samePlace(before.place, now.place)) return moved(before.place, now.place);
  if (before.session.phase === 'lobby' && now.session.phase === 'running') return 'started';
  const [was, is] = [before.view, now.view];
  if (!was || !is) return undefined;
  if (isBefore(is, was)) return 'steppedBack';
  if (is.phase === 'debrief' && was.phase !== 'debrief') return 'over';
  // Somebody else turned the page while one still read.
  return was.phase === 'resolution' && isBefore(was, is) && !before.ready ? 'wentOn' : undefined;
}

function moved(before: Place | undefined, now: Place | undefined): Change {
  if (!now) return 'movedAway';
  const seatOf = (place: Place | undefined) => (place && 'seat' in place ? place.seat : '');
  const same = before?.as === now.as && before.group === now.group && seatOf(before) === seatOf(now);
  return same ? 'newOffice' : 'moved';
}

type Point = NonNullable<Standing['view']>;

/** Whether one point of a game comes before another. */
function isBefore(one: Point, two: Point): boolean {
  const [a, b] = [one, two].map(({ phase, round, step }) =>
    phase === 'briefing' ? [-1, 0, 0] : [round, step, order.indexOf(phase)],
  ) as [number[], number[]];
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? 0;
    if (value !== other) return value < other;
  }
  return false;
}
