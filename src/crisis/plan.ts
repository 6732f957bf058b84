import type { Scenario } from '../scenario/schema.ts';
import type { Orders } from './journal.ts';
import { standingOrders } from './orders.ts';
import {
  actorsOf,
  calendarPlace,
  placeOf,
  roundAt,
  type Seated,
  seatsOf,
  skippedBefore,
  type Whereabouts,
} from './place.ts';
import type { State, Task } from './state.ts';

/** What a day of the calendar brings: its happenings, scheduled and by chance, and its matters. */
function arrivals(scenario: Scenario, round: string): Task[] {
  const place = calendarPlace(scenario, round);
  const tasks: Task[] = [];
  for (const [id, happening] of Object.entries(scenario.happenings)) {
    const [first, last] = happening.window ?? [];
    const inWindow =
      first !== undefined &&
      last !== undefined &&
      calendarPlace(scenario, first) <= place &&
      place <= calendarPlace(scenario, last);
    if (happening.at === round || inWindow) tasks.push({ do: 'consider', happening: id });
  }
  for (const [id, matter] of Object.entries(scenario.matters)) {
    if (matter.arrives === round) tasks.push({ do: 'arrive', matter: id });
  }
  return tasks;
}

/** What is to be done before a round can be played: skipped dates pass by their default, then this one comes. */
function planOpening(scenario: Scenario, state: State): Task[] {
  const skipped = skippedBefore(scenario, state).flatMap((round): Task[] => [
    { do: 'startRound', round, skipped: true },
    ...arrivals(scenario, round),
    ...(scenario.calendar.rounds[round]?.whenSkipped ?? []).map((move): Task => ({ do: 'pass', move })),
    { do: 'matters' },
  ]);
  const { id } = roundAt(scenario, state);
  return [...skipped, { do: 'startRound', round: id, skipped: false }, ...arrivals(scenario, id)];
}

/** The seats that are asked for orders in the present step: third parties act in deliberations alone. */
export const askedNow = (scenario: Scenario, state: Whereabouts & Seated): string[] =>
  placeOf(scenario, state).kind === 'deliberation' ? actorsOf(scenario, state) : seatsOf(scenario);

/** What is to be done with the sealed orders of the present step. */
function planResolution(scenario: Scenario, state: State): Task[] {
  const acts = (channel: 'public' | 'quiet'): Task[] =>
    askedNow(scenario, state).map((seat) => ({ do: 'act', seat, channel }));
  switch (placeOf(scenario, state).kind) {
    case 'deliberation':
      return [
        ...acts('public'),
        ...acts('quiet'),
        { do: 'edit' },
        { do: 'matters' },
        { do: 'words' },
        { do: 'incident' },
      ];
    case 'finalText':
      return [{ do: 'edit' }];
    case 'homeReads':
      return acts('public');
    case 'decision':
      return [{ do: 'decide' }, { do: 'words' }];
  }
}

/** What is to be done after the deadline. */
const planEpilogue = (scenario: Scenario): Task[] => [
  ...Object.keys(scenario.calendar.epilogue).map((beat): Task => ({ do: 'beat', beat })),
  { do: 'end' },
];

/** The stretches of a game in which the rules work by themselves. */
export type Work = 'opening' | 'resolution' | 'epilogue';

/** The agenda of a stretch. Whoever has not sealed when a step is resolved follows its standing instruction. */
export function plan(scenario: Scenario, state: State, of: Work): Pick<State, 'agenda' | 'sealed'> {
  if (of === 'opening') return { agenda: planOpening(scenario, state), sealed: {} };
  if (of === 'epilogue') return { agenda: planEpilogue(scenario), sealed: state.sealed };
  const sealed: Record<string, Orders> = { ...state.sealed };
  for (const seat of askedNow(scenario, state)) sealed[seat] ??= standingOrders(scenario, state, seat);
  return { agenda: planResolution(scenario, state), sealed };
}
