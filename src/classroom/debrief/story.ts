import { actorsOf, roundsOf } from '../../crisis/place.ts';
import type { Entry, State } from '../../crisis/state.ts';
import type { Scenario, StepKind } from '../../scenario/schema.ts';
import { type Acts, actsOf } from '../../screens/debrief/chapters.ts';

/** One step of a game as it is told afterwards. */
export interface StoryStep {
  /** Places in the cut and in the round, from 0. */
  round: number;
  step: number;
  id: string;
  /** ISO date of the round. */
  date: string;
  kind: StepKind;
  /** What each seat did, standing instructions included. */
  acts: Readonly<Record<string, Acts>>;
  /** Everything that happened, in order; rounds that the cut passed over come with the next that was played. */
  entries: readonly Entry[];
  /** Where the meters and the rupture scale stood after it. */
  meters: Readonly<Record<string, number>>;
  rupture: number;
}

/** The steps of a game so far, without what came after its deadline. */
export function storyOf(scenario: Scenario, state: State): StoryStep[] {
  const told = beforeEpilogue(state.chronicle);
  const rounds = roundsOf(scenario, state.cut).slice(0, state.round + 1);
  const seats = actorsOf(scenario, state);
  return rounds.flatMap((id, round) => {
    const { date = '', steps = [] } = scenario.calendar.rounds[id] ?? {};
    return steps.flatMap((kind, step) => {
      const entries = told.filter((entry) => entry.round === round && entry.step === step);
      if (entries.length === 0) return [];
      const after = valuesAfter(state, entries.at(-1));
      const acts = Object.fromEntries(seats.map((seat) => [seat, actsOf(entries, seat)]));
      return [{ round, step, id, date, kind, acts, entries, ...after }];
    });
  });
}

function beforeEpilogue(chronicle: readonly Entry[]): readonly Entry[] {
  const first = chronicle.findIndex(({ cause }) => cause.kind === 'epilogue');
  return first < 0 ? chronicle : chronicle.slice(0, first);
}

/** The meters as they stood after an entry: as they stand now, with what came later taken back. */
function valuesAfter(state: State, entry: Entry | undefined): Pick<StoryStep, 'meters' | 'rupture'> {
  const meters: Record<string, number> = { ...state.meters };
  let { rupture } = state;
  for (const { changes } of state.chronicle.slice(entry ? state.chronicle.indexOf(entry) + 1 : 0))
    for (const [meter, by] of Object.entries(changes)) {
      if (meter === 'rupture') rupture -= by;
      else meters[meter] = (meters[meter] ?? 0) - by;
    }
  return { meters, rupture };
}
