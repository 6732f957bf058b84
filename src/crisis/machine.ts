import { assign, enqueueActions, setup } from 'xstate';
import type { Condition } from '../scenario/expression.ts';
import type { Scenario } from '../scenario/schema.ts';
import { applyAndNote } from './apply.ts';
import { type Arrow, machineConfig, regionsOf } from './config.ts';
import { holds } from './evaluate.ts';
import { firstState } from './first-state.ts';
import type { Interruption, JournalEvent } from './journal.ts';
import { filled } from './orders.ts';
import { own } from './own.ts';
import { roundAt, seatsOf } from './place.ts';
import { plan, type Work } from './plan.ts';
import { broken } from './rupture.ts';
import type { Start } from './start.ts';
import type { Phase, State, Task } from './state.ts';
import { type Done, performNext } from './tasks/perform.ts';

/** Events the machine raises itself: the words of the calendar, moves made, and the beat of its own work. */
type OwnEvent = { type: string };
type Event = JournalEvent | OwnEvent;

/** What a game is opened with. */
export interface Settings {
  cut: string;
  /** A 32-bit whole number. */
  seed: number;
  /** Third parties that have a seat, in the scenario's order; none when unsaid. */
  parties?: readonly string[];
  /** Where it begins; with the calendar when unsaid. */
  from?: Start | undefined;
}

const isJournal = <T extends JournalEvent['type']>(
  event: Event,
  type: T,
): event is Extract<JournalEvent, { type: T }> => event.type === type;

/**
 * What is to be done when something comes between orders. It comes as in the opening of a round: what it puts on the
 * desks can be dealt with in this one, since nothing is being turned up.
 */
function interruption(event: Interruption): Pick<State, 'agenda' | 'phase'> {
  const task: Task =
    event.type === 'inject'
      ? { do: 'inject', happening: event.happening }
      : { do: 'headline', bloc: event.bloc, by: event.by };
  return { agenda: [task], phase: 'resolution' };
}

/** The first state of a track is entered with the game itself and has nothing to record. */
function enter(scenario: Scenario, state: State, track: string, to: string): State {
  const from = state.tracks[track] ?? '';
  if (from === to) return state;
  const moved = { ...state, tracks: { ...state.tracks, [track]: to } };
  const effects = scenario.tracks[track]?.states[to]?.enter ?? [];
  return applyAndNote(scenario, moved, effects, { public: true }, { kind: 'track', track, from, to });
}

/**
 * The rules of a scenario as one XState machine: a region for the phases of a game and one for each track.
 * Its context is `State`; `config.ts` is its shape as plain JSON. Send it only events that `refusal` allows.
 * Its input is the cut of the calendar that is played, the seed of all chance, and which third parties have a seat. It
 * begins with the calendar: a game that begins elsewhere is put into it as any other that goes on.
 */
export function crisisMachine(scenario: Scenario) {
  const regions = Object.entries(regionsOf(scenario));
  /** Whether any track goes anywhere on these events. */
  const moves = (state: State, events: readonly string[]): boolean =>
    regions.some(([track, { states }]) => {
      const on = own(states, state.tracks[track] ?? '')?.on ?? {};
      const isOpen = ({ guard }: Arrow) => !guard || holds(scenario, state, guard.params.condition);
      return events.some((event) => own(on, event)?.some(isOpen));
    });
  /**
   * Does what is to be done, up to the first thing that moves a track: XState looks at every region for each event, which
   * takes ten times as long as a task does.
   */
  const performOn = (state: State): Done => {
    const done = performNext(scenario, state);
    // Tracks hear of a task after its effects; `settle` is raised, since `always` in parallel regions runs in
    // another order after a restore.
    const heard = [...done.heard, 'settle'];
    if (moves(done.state, heard)) return { ...done, heard };
    return done.state.agenda.length > 0 ? performOn(done.state) : { ...done, heard: [] };
  };
  return setup({
    types: {} as { context: State; events: Event; input: Omit<Settings, 'from'> },
    guards: {
      holds: ({ context }, params: { condition: Condition }) => holds(scenario, context, params.condition),
      lastToChoose: ({ context }) => Object.keys(context.mustHaves).length + 1 === seatsOf(scenario).length,
      isDecided: ({ context }) => context.outcome !== undefined,
      isBroken: ({ context }) => context.rupture === broken && context.outcome === undefined,
      hasMoreSteps: ({ context }) => context.step + 1 < roundAt(scenario, context).round.steps.length,
    },
    actions: {
      choose: assign(({ context, event }) =>
        isJournal(event, 'choose')
          ? { mustHaves: { ...context.mustHaves, [event.seat]: event.mustHave } }
          : {},
      ),
      seal: assign(({ context, event }) =>
        isJournal(event, 'seal')
          ? {
              sealed: {
                ...context.sealed,
                [event.seat]: filled(scenario, context, event.seat, event.orders),
              },
            }
          : {},
      ),
      interrupt: assign(({ event }) =>
        isJournal(event, 'inject') || isJournal(event, 'headline') ? interruption(event) : {},
      ),
      wait: assign((_, params: { phase: string }) => ({ phase: params.phase as Phase })),
      nextStep: assign(({ context }) => ({ step: context.step + 1, sealed: {} })),
      nextRound: assign(({ context }) => ({ round: context.round + 1, step: 0, sealed: {} })),
      enter: assign(({ context }, params: { track: string; state: string }) =>
        enter(scenario, context, params.track, params.state),
      ),
      plan: assign(({ context }, params: { of: Work }) => plan(scenario, context, params.of)),
      breakOff: enqueueActions(({ enqueue }) => {
        enqueue.assign({ agenda: [{ do: 'break' }] });
        enqueue.raise({ type: 'continue' });
      }),
      performOn: enqueueActions(({ context, enqueue }) => {
        const { state, heard } = performOn(context);
        enqueue.assign(state);
        for (const type of heard) enqueue.raise({ type });
        enqueue.raise({ type: state.agenda.length > 0 ? 'continue' : 'finished' });
      }),
    },
  }).createMachine({
    ...(machineConfig(scenario) as object),
    context: ({ input }: { input: Omit<Settings, 'from'> }) => firstState(scenario, input),
  } as never);
}
