import { type AnyActorScope, createActor, initialTransition } from 'xstate';
import type { Scenario } from '../scenario/schema.ts';
import { firstState } from './first-state.ts';
import type { JournalEvent } from './journal.ts';
import { crisisMachine, type Settings } from './machine.ts';
import type { State } from './state.ts';

type Machine = ReturnType<typeof crisisMachine>;

interface Running {
  machine: Machine;
  /** What XState's actors hand to their logic. This machine starts no children and sends nothing out, so one will do. */
  scope: AnyActorScope;
}

const nothing = () => {};

function run(scenario: Scenario): Running {
  const machine = crisisMachine(scenario);
  const [cut = ''] = Object.keys(scenario.calendar.cuts);
  const self = createActor(machine, { input: { cut, seed: 0 } });
  const { id, sessionId, system } = self;
  const quiet = {
    defer: nothing,
    emit: nothing,
    logger: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  };
  return { machine, scope: { self, id, sessionId, system, ...quiet } as AnyActorScope };
}

const machines = new WeakMap<Scenario, Running>();

/** The machine of a scenario, made once. */
function running(scenario: Scenario): Running {
  let found = machines.get(scenario);
  if (!found) {
    found = run(scenario);
    machines.set(scenario, found);
  }
  return found;
}

type Snapshot = ReturnType<Machine['resolveState']>;

/** Where the machine stood when it came to a state: most games go on from where they were just before. */
const snapshots = new WeakMap<State, { machine: Machine; snapshot: Snapshot }>();

/** The machine's snapshot for a state in which it waits; a state holds all there is to know of it. */
function snapshotOf(machine: Machine, state: State): Snapshot {
  const known = snapshots.get(state);
  if (known?.machine === machine) return known.snapshot;
  return machine.resolveState({
    value: { phase: state.phase, ...state.tracks },
    context: state,
  } as never);
}

/** The state in which a game begins. */
export const firstStep = (scenario: Scenario, { from, ...settings }: Settings): State =>
  from
    ? firstState(scenario, { ...settings, from })
    : initialTransition(running(scenario).machine, settings)[0].context;

/**
 * The state after an event. Send only what `refusal` allows: the machine passes over anything else in silence.
 * It calls the machine as an actor would; XState's own `transition` works out the first snapshot anew each time.
 */
export function step(scenario: Scenario, state: State, event: JournalEvent): State {
  const { machine, scope } = running(scenario);
  const snapshot = machine.transition(snapshotOf(machine, state), event, scope as never);
  snapshots.set(snapshot.context, { machine, snapshot });
  return snapshot.context;
}
