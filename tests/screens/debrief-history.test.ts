import { expect, test } from 'vitest';
import { historyPlayer } from '../../src/lab/history-player.ts';
import { playOut } from '../../src/lab/play-out.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { againstHistory, likeness } from '../../src/screens/debrief/against-history.ts';
import { opened, played } from '../crisis/a-game.ts';
import { loadSmall } from '../load.ts';

const { scenario, history } = loadSmall();
if (!history) throw new Error('the small scenario has a history');
const real = historyPlayer(history);
const replayed = playOut(scenario, { cut: 'full', seed: history.seed, players: { alba: real, boria: real } });

test('history played again is as in history wherever history has an act', () => {
  const rounds = againstHistory(scenario, history, replayed.state);
  const { same, of } = likeness(rounds);
  expect(of).toBeGreaterThan(8);
  expect(same).toBe(of);
});

test('another act is marked as different, one that history does not name as not on record', () => {
  const game = played(opened(), { public: 'alba.hold', quiet: 'alba.wait' }, { public: 'boria.hold' });
  const [first] = againstHistory(scenario, history, game.state);
  const alba = first?.steps[0]?.seats[0];
  expect(alba?.marks).toEqual({
    public: 'different',
    quiet: 'same',
    edits: 'unrecorded',
    decision: 'unrecorded',
  });
});

test('a round that a cut passes over is there, with what passed, and counts as skipped', () => {
  const players = { alba: randomPlayer, boria: randomPlayer };
  const { state } = playOut(scenario, { cut: 'short', seed: 4, players });
  const rounds = againstHistory(scenario, history, state);
  expect(rounds.map(({ round, skipped }) => [round, skipped])).toEqual([
    ['apr-01', true],
    ['apr-20', false],
    ['may-15', true],
    ['may-31', false],
  ]);
});

test('without a history nothing is on record', () => {
  const rounds = againstHistory(scenario, undefined, replayed.state);
  expect(likeness(rounds)).toEqual({ same: 0, of: 0 });
});

test('acts of a round that the game gave no choice of are not held against it', () => {
  const game = played(opened(1, 'short'), {}, {});
  const rounds = againstHistory(scenario, history, game.state);
  const [skipped, , , unreached] = rounds;
  expect(skipped?.steps[0]?.seats[0]?.marks.public).toBe('unplayed');
  expect(unreached?.steps[2]?.seats[0]?.marks.decision).toBe('unplayed');
  expect(likeness(skipped ? [skipped] : []).of).toBe(0);
});
