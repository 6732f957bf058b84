import { expect, test } from 'vitest';
import { rewind } from '../../src/crisis/game.ts';
import { playOut } from '../../src/lab/play-out.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import type { TurningPoints } from '../../src/lab/turning-points-type.ts';
import { allAtOnce } from '../../src/screens/look-back/look-back.ts';
import { LookBackDesk, type LookingBack } from '../../src/screens/look-back/look-back-desk.ts';
import { type TurningQuestion, turningWork } from '../../src/screens/look-back/turning-work.ts';
import type { DeskWorker } from '../../src/web/worker-desk.ts';
import { bundle } from '../play/a-session.ts';
import { aWorker } from './a-worker.ts';

const aGame = (seed: number) =>
  playOut(bundle.scenario, { cut: 'short', seed, players: { alba: randomPlayer, boria: randomPlayer } });
const [one, two] = [aGame(1), aGame(2)];
const aDesk = (start: () => DeskWorker) => new LookBackDesk({ start, work: turningWork });
const turningAnswer = (question: TurningQuestion, onShare: (share: number) => void) =>
  allAtOnce(turningWork(question), onShare);
const answer = turningAnswer({ game: one }, () => {});

/** Everything a store says until it has an answer or none. */
async function heard(
  desk: ReturnType<typeof aDesk>,
  game: typeof one,
): Promise<LookingBack<TurningPoints>[]> {
  const store = desk.at(game);
  const said: LookingBack<TurningPoints>[] = [];
  await new Promise<void>((done) => {
    const stop = store.subscribe((value) => {
      said.push(value);
      if (!value.found && !value.failed) return;
      stop();
      done();
    });
    desk.begin({ game: game });
  });
  return said;
}

test('a worker looks back at a game, tells how far it is, and is asked once', async () => {
  let workers = 0;
  const desk = aDesk(() => {
    workers += 1;
    return aWorker(turningAnswer);
  });
  expect(desk.at(one).value).toEqual({ share: 0 });
  const said = await heard(desk, one);
  const shares = said.map(({ share }) => share);
  expect(shares.length).toBeGreaterThan(20);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(said.at(-1)).toMatchObject({ share: 1, inPage: false, found: answer });
  desk.begin({ game: one });
  expect(desk.at(one).value.found).toBeDefined();
  expect(workers).toBe(1);
});

test('where no worker will do it the page does the same, and says so', async () => {
  for (const start of [
    () => {
      throw new Error('no workers here');
    },
    () =>
      aWorker(() => {
        throw new Error('broken');
      }),
  ]) {
    const desk = aDesk(start);
    const said = await heard(desk, one);
    expect(said.at(-1)).toMatchObject({ inPage: true, found: answer });
    expect((await heard(desk, two)).every(({ inPage }) => inPage)).toBe(true);
  }
});

test('another game takes the place of one that is still under way, which can be begun again', async () => {
  const silent = aWorker(() => undefined);
  silent.postMessage = () => {};
  const workers = [silent, aWorker(turningAnswer), aWorker(turningAnswer)];
  const desk = aDesk(() => workers.shift() as typeof silent);
  desk.begin({ game: one });
  expect((await heard(desk, two)).at(-1)?.found).toBeDefined();
  expect(silent.ended).toBe(true);
  expect(desk.at(one).value).toMatchObject({ share: 0 });
  expect(desk.at(one).value.failed).toBeUndefined();
  expect((await heard(desk, one)).at(-1)).toMatchObject({ inPage: false });
});

test('a game that cannot be looked back at is said to have failed, and not tried for ever', async () => {
  const unfinished = rewind(one, one.journal.events.length - 1);
  const desk = aDesk(() => aWorker(turningAnswer));
  expect((await heard(desk, unfinished)).at(-1)).toMatchObject({ failed: true });
  desk.begin({ game: unfinished });
  expect(desk.at(unfinished).value).toMatchObject({ failed: true });
});
