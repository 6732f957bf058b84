import { initialTransition, transition } from 'xstate';
import type { Scenario } from '../scenario/schema.ts';
import type { JournalEvent } from './events.ts';
import { crisisMachine, type Settings } from './machine.ts';
import type { State } from './state.ts';

type Machine = ReturnType<typeof crisisMachine>;

const machines = new WeakMap<Scenario, Machine>();

/** The machine of a scenario, made once. */
export function machineOf(scenario: Scenario): Machine {
  let machine = machines.get(scenario);
  if (!machine) {
    machine = crisisMachine(scenario);
    machines.set(scenario, machine);
  }
  return machine;
}

/** The machine's snapshot for a state in which it waits; a state holds all there is to know of it. */
export function snapshotOf(scenario: Scenario, state: State): ReturnType<Machine['resolveState']> {
  return machineOf(scenario).resolveState({
    value: { phase: state.phase, ...state.tracks },
    context: state,
  } as never);
}

/** The state in which a game begins. */
export const firstStep = (scenario: Scenario, settings: Settings): State =>
  initialTransition(machineOf(scenario), settings)[0].context;

/** The state after an event. Send only what `refusal` allows: the machine passes over anything else in silence. */
export const step = (scenario: Scenario, state: State, event: JournalEvent): State =>
  transition(machineOf(scenario), snapshotOf(scenario, state), event)[0].context;
