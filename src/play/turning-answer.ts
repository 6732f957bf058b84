import type { Game } from '../crisis/game.ts';
import { turningPoints } from '../lab/turning-points.ts';
import type { TurningPoints } from '../lab/turning-points-type.ts';
import { plausiblePolicy } from '../rival/policy.ts';

/** Games that one expectation is the mean of: more would be surer and slower. */
const playouts = 40;

const workOn = (game: Game) => turningPoints(game, { playouts, seed: game.journal.seed }, plausiblePolicy());

/** The turning points of a finished game, all at once; tells every percent of the way. */
export function turningAnswer(game: Game, onShare: (share: number) => void): TurningPoints {
  const work = workOn(game);
  let told = 0;
  let part = work.next();
  for (; !part.done; part = work.next()) {
    if (part.value < told + 0.01) continue;
    told = part.value;
    onShare(told);
  }
  return part.value;
}

/** Milliseconds after which the page gets a breath. */
const stretch = 12;
const breathe = () => new Promise<void>((go) => setTimeout(go, 0));

/** The same in short stretches, for a page that has no worker. */
export async function turningAnswerInPage(
  game: Game,
  onShare: (share: number) => void,
  signal?: AbortSignal,
): Promise<TurningPoints> {
  await breathe();
  const work = workOn(game);
  for (;;) {
    const until = performance.now() + stretch;
    let part = work.next();
    while (!part.done && performance.now() < until) part = work.next();
    if (part.done) return part.value;
    onShare(part.value);
    await breathe();
    signal?.throwIfAborted();
  }
}
