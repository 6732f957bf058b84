import type { ScenarioBundle } from '../../scenario/read.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Language } from '../../scenario/text.ts';
import { type Words, wordsFor } from '../../scenario/words.ts';

/** One delegation's sheet, in words: what its own seat may know at the start, and nothing of what others hide. */
export interface Brief {
  seat: string;
  title: string;
  name: string;
  office: string;
  colour: string;
  /** One sentence; a third party has none. */
  goal: string | undefined;
  /** In paragraphs. */
  brief: readonly string[];
  /** First and last day. */
  days: { from: string; deadline: string };
  /** Percent of its home that must accept, and the blocs of it; undefined for a third party, which has no home. */
  home: { needs: number; blocs: readonly BriefBloc[] } | undefined;
  mustHaves: readonly { title: string; about: string; points: number }[];
  numbers: readonly { name: string; initial: number }[];
  moves: Record<'public' | 'quiet', readonly BriefMove[]>;
  clauses: readonly { title: string; about: string; opening: string; positions: readonly string[] }[];
  rounds: readonly { date: string; title: string }[];
}

interface BriefBloc {
  name: string;
  about: string;
  weight: number;
  /** Positions that it wants, and that it will hardly bear: `clause: position`. */
  wants: readonly string[];
  shuns: readonly string[];
}

interface BriefMove {
  title: string;
  about: string;
  costs: readonly { name: string; points: number }[];
  once: boolean;
}

/** Tastes from which on a position is wanted, or shunned. */
const strong = 2;

/** Everybody who can have a seat: both delegations, then third parties. */
export const seatsIn = ({ delegations, parties }: Scenario): string[] => [
  ...Object.keys(delegations),
  ...Object.keys(parties),
];

/** The sheet of one seat in one language. */
export function briefOf(bundle: ScenarioBundle, language: Language, seat: string): Brief {
  const { scenario } = bundle;
  const words = wordsFor(bundle, language, seat);
  const delegation = scenario.delegations[seat];
  const actor = delegation ?? scenario.parties[seat];
  if (!actor) throw new RangeError(`nobody has the seat "${seat}"`);
  const own = `${delegation ? 'delegations' : 'parties'}.${seat}`;
  const rounds = Object.entries(scenario.calendar.rounds);
  return {
    seat,
    title: words('title'),
    name: words(`${own}.name`),
    office: words(`${own}.office`),
    colour: actor.colour,
    goal: delegation && words(`goal.${seat}`),
    brief: words(`${own}.brief`)
      .trim()
      .split(/\n\s*\n/),
    days: { from: rounds[0]?.[1].date ?? scenario.calendar.deadline, deadline: scenario.calendar.deadline },
    home: delegation && {
      needs: delegation.ratifiesAt,
      blocs: Object.entries(delegation.blocs).map(([bloc, { weight, taste }]) => ({
        name: words(`blocs.${seat}.${bloc}.name`),
        about: words(`blocs.${seat}.${bloc}.about`),
        weight,
        wants: tastes(taste, words, (points) => points >= strong),
        shuns: tastes(taste, words, (points) => points <= -strong),
      })),
    },
    mustHaves: Object.entries(delegation?.mustHaves ?? {}).map(([name, { points }]) => ({
      title: words(`mustHaves.${seat}.${name}.title`),
      about: words(`mustHaves.${seat}.${name}.about`),
      points,
    })),
    numbers: actor.dashboard.flatMap((meter) => {
      const known = scenario.meters[meter];
      return known && (known.seen === 'all' || known.seen === seat)
        ? [{ name: words(`meters.${meter}.name`), initial: known.initial }]
        : [];
    }),
    moves: {
      public: movesOf(scenario, words, seat, 'public'),
      quiet: movesOf(scenario, words, seat, 'quiet'),
    },
    clauses: delegation ? clausesOf(scenario, words, seat) : [],
    rounds: rounds.map(([round, { date }]) => ({ date, title: words(`rounds.${round}.title`) })),
  };
}

type Taste = Scenario['delegations'][string]['blocs'][string]['taste'];

const tastes = (taste: Taste, words: Words, asked: (points: number) => boolean): string[] =>
  Object.entries(taste).flatMap(([clause, positions]) =>
    Object.entries(positions)
      .filter(([, points]) => asked(points))
      .map(
        ([position]) =>
          `${words(`clauses.${clause}.title`)}: ${words(`clauses.${clause}.positions.${position}.title`)}`,
      ),
  );

function movesOf(scenario: Scenario, words: Words, seat: string, channel: 'public' | 'quiet'): BriefMove[] {
  return Object.entries(scenario.moves)
    .filter(([move, rules]) => move.startsWith(`${seat}.`) && rules.channel === channel)
    .map(([move, { costs, once }]) => ({
      title: words(`moves.${move}.title`),
      about: words(`moves.${move}.about`),
      costs: Object.entries(costs).map(([meter, points]) => ({
        name: words(`meters.${meter}.name`),
        points,
      })),
      once,
    }));
}

const clausesOf = (scenario: Scenario, words: Words, seat: string): Brief['clauses'] =>
  Object.entries(scenario.clauses).map(([clause, { positions, opening }]) => {
    const title = (position: string) => words(`clauses.${clause}.positions.${position}.title`);
    return {
      title: words(`clauses.${clause}.title`),
      about: words(`clauses.${clause}.about`),
      opening: title(opening[seat] ?? ''),
      positions: Object.keys(positions).map(title),
    };
  });
