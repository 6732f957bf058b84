import type { Condition } from '../scenario/expression.ts';
import type { OwnWord } from '../scenario/own-words.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Work } from './plan.ts';

/** One arrow of a track's region. */
export interface Arrow {
  target: string;
  guard?: { type: 'holds'; params: { condition: Condition } };
}

type Arrows = readonly { to: string; when?: Condition | undefined }[];

const arrowsOf = (arrows: Arrows): Arrow[] =>
  arrows.map(({ to, when }) => ({
    target: to,
    ...(when && { guard: { type: 'holds' as const, params: { condition: when } } }),
  }));

type Region = ReturnType<typeof regionOf>;

/** A track as a region: its arrows by event, and `settle` for what follows from conditions alone. */
function regionOf(id: string, track: Scenario['tracks'][string]) {
  const states = Object.entries(track.states).map(([name, state]) => {
    const on: Record<string, Arrow[]> = {};
    for (const [event, arrows] of Object.entries(state.on)) on[event] = arrowsOf(arrows);
    if (state.settle.length > 0) on.settle = arrowsOf(state.settle);
    return [name, { entry: { type: 'enter' as const, params: { track: id, state: name } }, on }] as const;
  });
  return { initial: track.initial, states: Object.fromEntries(states) };
}

/** The tracks' part of the statechart, by name. */
export const regionsOf = (scenario: Scenario): Record<string, Region> =>
  Object.fromEntries(Object.entries(scenario.tracks).map(([id, track]) => [id, regionOf(id, track)]));

/** Orders are asked for, unless what came has decided the game. */
const afterOpening = [
  { target: 'resolution', guard: { type: 'isDecided' } },
  { target: 'deliberation' },
] as const;

/** Where the rules hear what they tell themselves. */
type OwnEvents = Partial<Record<OwnWord, unknown>>;

/** A phase in which the rules work off their agenda before they wait again. */
const working = (of: Work, then: string | typeof afterOpening) =>
  ({
    entry: [{ type: 'plan', params: { of } }, { type: 'performOn' }],
    on: { continue: { actions: { type: 'performOn' } }, finished: then } satisfies OwnEvents,
  }) as const;

const waiting = (phase: string) => ({ entry: { type: 'wait' as const, params: { phase } } });

/**
 * The statechart of a scenario as plain JSON: one region for the phases of a game, and one for each track.
 * Guards and actions are names with parameters; `machine.ts` gives them their meaning. The names of the phases'
 * states are what `State.phase` says while the machine waits there; `opening`, `interrupted`, `resolving` and
 * `closing` pass by themselves.
 */
export function machineConfig(scenario: Scenario) {
  return {
    id: scenario.id,
    type: 'parallel' as const,
    states: {
      phase: {
        initial: 'briefing',
        states: {
          briefing: {
            on: {
              choose: [
                { target: 'opening', guard: { type: 'lastToChoose' }, actions: { type: 'choose' } },
                { actions: { type: 'choose' } },
              ],
            },
          },
          opening: working('opening', afterOpening),
          deliberation: {
            ...waiting('deliberation'),
            on: {
              seal: { actions: { type: 'seal' } },
              inject: { target: 'interrupted', actions: { type: 'interrupt' } },
              headline: { target: 'interrupted', actions: { type: 'interrupt' } },
              closeRound: 'resolving',
            },
          },
          interrupted: {
            entry: { type: 'performOn' },
            on: {
              continue: { actions: { type: 'performOn' } },
              // No other task follows that would find it broken by what the tracks made of it.
              finished: [{ guard: { type: 'isBroken' }, actions: { type: 'breakOff' } }, ...afterOpening],
            } satisfies OwnEvents,
          },
          resolving: working('resolution', 'resolution'),
          resolution: {
            ...waiting('resolution'),
            on: {
              advance: [
                { target: 'closing', guard: { type: 'isDecided' } },
                { target: 'deliberation', guard: { type: 'hasMoreSteps' }, actions: { type: 'nextStep' } },
                { target: 'opening', actions: { type: 'nextRound' } },
              ],
            },
          },
          closing: working('epilogue', 'epilogue'),
          epilogue: { ...waiting('epilogue'), on: { advance: 'debrief' } },
          debrief: { ...waiting('debrief'), type: 'final' as const },
        },
      },
      ...regionsOf(scenario),
    },
  };
}
