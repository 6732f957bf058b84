import { describe, expect, test } from 'vitest';
import { verify } from '../../src/lab/verify.ts';
import { load, shipped, small } from '../load.ts';

/** Random games of each scenario in which machine and kernel are compared after every event, over all parts. */
const games = 2000;
/** Parts that they are played in: a test file each, so that every core has one. */
const parts = 2;
/** Minutes that a part may take on a slow machine. */
const most = 10;

/** Plays one part of the random games of every scenario. */
export function playSameGames(part: number): void {
  describe.each([small, ...shipped])('%s', (folder) => {
    const { scenario } = load(folder);
    test(
      'the kernel agrees with the machine after every event of random games',
      () => {
        const played = verify(scenario, { games: games / parts, seed: part });
        const { mismatch } = played;
        if (mismatch) {
          throw new Error(
            [...mismatch.differences, 'The journal that shows it:', JSON.stringify(mismatch.journal)].join(
              '\n',
            ),
          );
        }
        expect(played.games).toBe(games / parts);
        expect(played.events).toBeGreaterThan(played.games * 10);
      },
      most * 60_000,
    );
  });
}
