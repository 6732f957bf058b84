import { createActor, initialTransition, transition } from 'xstate';
import type { JournalEvent } from '../../src/crisis/journal.ts';
import { crisisMachine } from '../../src/crisis/machine.ts';
import { seatsOf } from '../../src/crisis/place.ts';
import type { State } from '../../src/crisis/state.ts';
import { firstStep, step } from '../../src/crisis/step.ts';
import { view } from '../../src/crisis/view.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { lucks } from './recording.ts';

/** A game under way on the machine. */
interface Running {
  state(): State;
  send(event: JournalEvent): void;
}

/** A way of driving the machine: how a game with a seed is opened. */
export type Drive = (seed: number) => Running;

/** The ways to drive a scenario's machine. */
export function drivesOf(scenario: Scenario, cut: string): Record<'step' | 'actor' | 'transition', Drive> {
  const machine = crisisMachine(scenario);
  return {
    /** As the games are driven that people play. */
    step(seed) {
      let state = firstStep(scenario, { cut, seed });
      return {
        state: () => state,
        send(event) {
          state = step(scenario, state, event);
        },
      };
    },
    actor(seed) {
      const actor = createActor(machine, { input: { cut, seed } });
      actor.start();
      return { state: () => actor.getSnapshot().context, send: (event) => actor.send(event) };
    },
    transition(seed) {
      let [snapshot] = initialTransition(machine, { cut, seed });
      return {
        state: () => snapshot.context,
        send(event) {
          [snapshot] = transition(machine, snapshot, event);
        },
      };
    },
  };
}

/** Plays a whole game between the lab's random players, who choose as on the kernel; the state it ends in. */
export function randomGameOn(
  scenario: Scenario,
  drive: Drive,
  seed: number,
  watch?: (event: JournalEvent) => void,
): State {
  const luck = lucks(seed);
  const seats = seatsOf(scenario).map((seat, at) => ({ seat, luck: luck[at === 0 ? 0 : 1] }));
  const { state, send } = drive(seed);
  const play = (event: JournalEvent): void => {
    watch?.(event);
    send(event);
  };
  for (const { seat, luck: own } of seats) {
    const mustHave = randomPlayer.choose(scenario, view(scenario, state(), seat), own);
    play({ type: 'choose', seat, mustHave });
  }
  while (state().phase !== 'debrief') {
    if (state().phase === 'deliberation') {
      for (const { seat, luck: own } of seats) {
        const orders = randomPlayer.decide(scenario, view(scenario, state(), seat), own);
        play({ type: 'seal', seat, orders });
      }
      play({ type: 'closeRound' });
    } else play({ type: 'advance' });
  }
  return state();
}

/** Plays a game's events: the rules alone. */
export function againOn(drive: Drive, seed: number, events: readonly JournalEvent[]): State {
  const { state, send } = drive(seed);
  for (const event of events) send(event);
  return state();
}
