import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { type Game, openGame, play, replay } from '../../src/crisis/game.ts';
import { readJournal } from '../../src/crisis/journal.ts';
import { crisisMachine } from '../../src/crisis/machine.ts';
import { readerOf, view } from '../../src/crisis/view.ts';
import { legalMoves } from '../../src/crisis/view-refusals.ts';
import { kernelOf } from '../../src/kernel/kernel.ts';
import { playOn } from '../../src/kernel/play-event.ts';
import { playOut } from '../../src/lab/play-out.ts';
import { RandomEvents } from '../../src/lab/random-events.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { load, loadSmall } from '../load.ts';

const scenarios: [string, Scenario][] = [
  ['small', loadSmall().scenario],
  ['gsomia-2019', load('scenarios/gsomia-2019').scenario],
];
interface Opening {
  seed: number;
  cut: string;
  /** Whether every third party has a seat, or none. */
  seated: boolean;
  /** Whether the host lets things happen, and the press has its headlines. */
  interrupted: boolean;
}
const seats = (scenario: Scenario, seated: boolean) => [
  ...Object.keys(scenario.delegations),
  ...(seated ? Object.keys(scenario.parties) : []),
];
/** A random game in which something comes between orders, as those are in which machine and kernel are compared. */
function interrupted(scenario: Scenario, { seed, cut, seated }: Opening, watch?: (game: Game) => void): Game {
  const kernel = kernelOf(scenario);
  const settings = { cut, seed, parties: seated ? Object.keys(scenario.parties) : [] };
  const row = kernel.open(cut, seed, settings.parties);
  const events = new RandomEvents(kernel, seed);
  let game = openGame(scenario, settings);
  for (let event = events.next(row); event; event = events.next(row)) {
    const after = play(game, event);
    if (!after.ok) throw new Error(`${JSON.stringify(event)} is refused: ${after.refusal.code}`);
    playOn(kernel, row, event);
    game = after.game;
    watch?.(game);
  }
  return game;
}
const random = (scenario: Scenario, opening: Opening, watch?: (game: Game) => void): Game =>
  opening.interrupted
    ? interrupted(scenario, opening, watch)
    : playOut(scenario, {
        cut: opening.cut,
        seed: opening.seed,
        players: Object.fromEntries(seats(scenario, opening.seated).map((seat) => [seat, randomPlayer])),
        ...(watch && { watch }),
      });
const anyGame = (scenario: Scenario) =>
  fc.record({
    seed: fc.integer({ min: 0, max: 0xffffffff }),
    cut: fc.constantFrom(...Object.keys(scenario.calendar.cuts)),
    seated: fc.boolean(),
    interrupted: fc.boolean(),
  });

/** The state with everything changed that one seat keeps to itself: purse, moods, must-have, orders, quiet acts. */
function otherSecrets(
  scenario: Scenario,
  state: Game['state'],
  other: string,
  pick: number,
  value: number,
): Game['state'] {
  const secret = Object.keys(state.meters).filter((meter) => readerOf(scenario, meter) === other);
  const standing = (scenario.delegations[other] ?? scenario.parties[other])?.standing;
  const mustHaves = Object.keys(scenario.delegations[other]?.mustHaves ?? {});
  return {
    ...state,
    chance: state.chance.map((word) => word ^ value),
    meters: { ...state.meters, ...Object.fromEntries(secret.map((meter) => [meter, value])) },
    mustHaves: state.mustHaves[other]
      ? { ...state.mustHaves, [other]: mustHaves[pick % mustHaves.length] ?? '' }
      : state.mustHaves,
    sealed: state.sealed[other] ? { ...state.sealed, [other]: { public: standing?.public } } : state.sealed,
    // Another quiet act, or the same headline, that moved the same in plain sight, and something else out of sight.
    chronicle: state.chronicle.map((entry) => {
      const changes = { ...entry.changes, ...Object.fromEntries(secret.map((meter) => [meter, value])) };
      if (entry.cause.kind === 'headline') return { ...entry, changes };
      return entry.seenBy === other && entry.cause.kind === 'move'
        ? { ...entry, cause: { ...entry.cause, move: standing?.quiet ?? '' }, changes }
        : entry;
    }),
    done: Object.fromEntries(
      Object.entries(state.done).filter(
        ([move]) => !(move.startsWith(`${other}.`) && scenario.moves[move]?.channel === 'quiet'),
      ),
    ),
  };
}

describe.each(scenarios)('%s', (_, scenario) => {
  test('every random game ends, with an ending, and no deliberation lacks a legal move', () => {
    fc.assert(
      fc.property(anyGame(scenario), (opening) => {
        const game = random(scenario, opening, ({ state }) => {
          if (state.phase !== 'deliberation') return;
          for (const seat of seats(scenario, opening.seated)) {
            const open = Object.values(legalMoves(scenario, view(scenario, state, seat))).filter((no) => !no);
            const asked =
              scenario.calendar.rounds[view(scenario, state, seat).rounds[state.round] ?? '']?.steps[
                state.step
              ];
            const isParty = seat in scenario.parties;
            if (asked === 'deliberation' || (asked === 'homeReads' && !isParty))
              expect(open.length).toBeGreaterThan(0);
          }
        });
        expect(Object.keys(scenario.endings)).toContain(game.state.ending);
      }),
      { numRuns: 15 },
    );
  });

  test('a replay of the journal gives the same state and the same hash of every step', () => {
    fc.assert(
      fc.property(anyGame(scenario), (opening) => {
        const game = random(scenario, opening);
        const read = readJournal(JSON.parse(JSON.stringify(game.journal)));
        if (!read.ok) throw new Error(JSON.stringify(read.problem));
        const again = replay(scenario, read.journal);
        if (!again.ok) throw new Error(JSON.stringify(again.problem));
        expect(again.game.journal.hashes).toEqual(game.journal.hashes);
        expect(again.game.state).toEqual(game.state);
      }),
      { numRuns: 8 },
    );
  });

  test('a changed journal is caught at the first step that differs', () => {
    const cut = Object.keys(scenario.calendar.cuts)[0] ?? '';
    const game = random(scenario, { seed: 7, cut, seated: true, interrupted: true });
    const hashes = game.journal.hashes.map((hash, step) =>
      step === 1 ? hash.replace(/^./, (c) => (c === '0' ? '1' : '0')) : hash,
    );
    expect(replay(scenario, { ...game.journal, hashes })).toMatchObject({
      ok: false,
      problem: { code: 'differs', step: 1 },
    });
  });

  test('a seat’s view does not change with what any other keeps secret', () => {
    fc.assert(
      fc.property(anyGame(scenario), fc.nat(), fc.integer({ min: 0, max: 100 }), (opening, pick, value) => {
        const states: Game['state'][] = [];
        random(scenario, opening, ({ state }) => states.push(state));
        const before = states.filter(({ phase }) => phase !== 'debrief');
        const state = before[pick % before.length];
        if (!state) return;
        const all = seats(scenario, opening.seated);
        for (const seat of all) {
          const others = all.filter((one) => one !== seat);
          const changed = others.reduce(
            (now, other) => otherSecrets(scenario, now, other, pick, value),
            state,
          );
          expect(view(scenario, changed, seat)).toEqual(view(scenario, state, seat));
        }
      }),
      { numRuns: 12 },
    );
  });

  test('one live machine that is never restored comes to the same state, region by region', () => {
    fc.assert(
      fc.property(anyGame(scenario), (opening) => {
        const game = random(scenario, opening);
        const { cut, seed, parties } = game.journal;
        const input = { cut, seed, parties };
        const actor = createActor(crisisMachine(scenario), { input }).start();
        for (const event of game.journal.events) actor.send(event);
        const { context, value } = actor.getSnapshot();
        expect(context).toEqual(game.state);
        expect(value).toEqual({ phase: game.state.phase, ...game.state.tracks });
      }),
      { numRuns: 6 },
    );
  });
});

test('whatever a save holds, reading it as a journal gives a journal or says what is wrong', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), (raw) => {
      const read = readJournal(raw);
      if (!read.ok) expect(read.problem.code).toMatch(/^(notAJournal|newerFormat)$/);
    }),
  );
});
