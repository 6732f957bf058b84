import { expect, test } from 'vitest';
import { refusal } from '../../src/crisis/refusal.ts';
import type { State } from '../../src/crisis/state.ts';
import { view } from '../../src/crisis/view.ts';
import { playHistory } from '../../src/lab/history.ts';
import { playOut } from '../../src/lab/play-out.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { scriptOfHistory, scriptOfJournal, scriptPlayer } from '../../src/lab/script.ts';
import { luckFrom } from '../../src/rival/luck.ts';
import type { History } from '../../src/scenario/history-schema.ts';
import { loadSmall } from '../load.ts';

const { scenario: small, history } = loadSmall();
const real = history as History;
const seats = Object.keys(small.delegations);

test('a saved game is written down again as it was played, step for step', () => {
  const { journal, ending } = playHistory(small, real);
  const players = seats.map((seat) => [seat, scriptPlayer(scriptOfJournal(small, journal, seat))]);
  const { state, journal: again } = playOut(small, {
    cut: journal.cut,
    seed: journal.seed,
    players: Object.fromEntries(players),
  });
  expect(state.ending).toBe(ending);
  expect(again.hashes).toEqual(journal.hashes);
});

test('in another cut a side does in each round what it did in that round', () => {
  const { journal } = playHistory(small, real);
  const script = scriptOfJournal(small, journal, 'alba');
  expect(Object.keys(script.rounds)).toEqual(['apr-01', 'apr-20', 'may-15', 'may-31']);
  expect(script.rounds['may-31']).toHaveLength(3);
  const { state } = playOut(small, {
    cut: 'short',
    seed: 1,
    players: { alba: scriptPlayer(script), boria: randomPlayer },
  });
  expect(state.phase).toBe('debrief');
  const open = real.rounds['apr-20']?.[0]?.alba?.public ?? '';
  expect(state.done[open]).toContain(0);
});

/** Every state of random games in which orders are asked for. */
function asked(seed: number): State[] {
  const states: State[] = [];
  playOut(small, {
    cut: 'full',
    seed,
    players: { alba: randomPlayer, boria: randomPlayer },
    watch: ({ state }) => {
      if (state.phase === 'deliberation' && Object.keys(state.sealed).length === 0) states.push(state);
    },
  });
  return states;
}

test('whatever the other side did, only what is legal is ordered, and what was left out is told', () => {
  let left = 0;
  for (const state of [1, 2, 3, 4].flatMap(asked)) {
    for (const seat of seats) {
      const player = scriptPlayer(scriptOfHistory(real, seat), () => {
        left += 1;
      });
      const orders = player.decide(small, view(small, state, seat), luckFrom(1));
      expect(refusal(small, state, { type: 'seal', seat, orders })).toBeUndefined();
    }
  }
  expect(left).toBeGreaterThan(0);
});

test('where nothing is written, a side holds its line and lets the deadline pass', () => {
  const [state] = asked(1).filter((one) => one.phase === 'deliberation');
  const player = scriptPlayer({ mustHave: 'nothing of the kind', rounds: {} });
  if (!state) throw new Error('a game asks for orders');
  expect(player.decide(small, view(small, state, 'alba'), luckFrom(1))).toEqual({});
  expect(player.choose(small, view(small, state, 'alba'), luckFrom(1))).toBe('dutiesGone');
  const { state: end } = playOut(small, { cut: 'full', seed: 1, players: { alba: player, boria: player } });
  expect(end.outcome).toBe('lapsed');
});
