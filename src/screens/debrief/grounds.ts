import { isParty, ownerOf } from '../../crisis/place.ts';
import type { Scores } from '../../crisis/view-type.ts';
import type { ActsReason, Ahead, Glance, Instead } from '../../rival/reason.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { toneOf } from '../widgets/By.tsx';

/** Something that an act does, and that speaks for it, or against the other act where it is that one's. */
type Effect =
  | { of: 'meter'; whose: 'chosen' | 'other'; meter: string; by: number }
  | { of: 'track'; whose: 'chosen' | 'other'; track: string; to: string };

/** One reason for an act, as a sentence can give it. */
export type Ground =
  | Effect
  /** The other act was a step towards the break; this one is a step back; this one is one all the same. */
  | { of: 'break' | 'back' | 'despite' }
  | { of: 'answers'; matter: string }
  /** It promised more for one of the scores, and no one effect tells why. */
  | { of: 'score'; score: keyof Scores }
  /** Its character is drawn to it; the other side's loss counts too; nothing else promised more. */
  | { of: 'lean' | 'grudge' | 'even' }
  /** The other act's best time was over, or had not come. */
  | { of: 'earlier' | 'later' };

/** A reason that speaks of the act that was not chosen. */
export const isOfOther = (ground: Ground): boolean =>
  ('whose' in ground && ground.whose === 'other') || ground.of === 'break' || isTiming(ground);

/** Whether a reason is that the other act's best time was over or had not come. */
export const isTiming = (ground: Ground): ground is { of: 'earlier' | 'later' } =>
  ground.of === 'earlier' || ground.of === 'later';

/** Points below which a difference is not spoken of. */
const clear = 0.1;
/** Points by which a character must be drawn to an act for that to be told beside what the act is good for. */
const drawn = 2;
const scores = ['aims', 'home', 'relationship'] as const;

/** An effect with the points by which it speaks for what was chosen. */
type Weighed = { effect: Effect; points: Scores };

/** What an act does that a reader would expect to be good, or of the other act, bad. */
function effectsOf(scenario: Scenario, glance: Glance, whose: 'chosen' | 'other'): Weighed[] {
  const sign = whose === 'chosen' ? 1 : -1;
  const for_ = ({ aims, home, relationship }: Scores): Scores => ({
    aims: sign * aims,
    home: sign * home,
    relationship: sign * relationship,
  });
  const odd = whose === 'chosen' ? 'bad' : 'good';
  return [
    ...glance.meters
      .filter(({ meter, by }) => toneOf(scenario, meter, by) !== odd)
      .map(({ meter, by, worth }) => ({
        effect: { of: 'meter', whose, meter, by } as const,
        points: for_(worth),
      })),
    ...glance.tracks.map(({ track, to, worth }) => ({
      effect: { of: 'track', whose, track, to } as const,
      points: for_(worth),
    })),
  ];
}

const best = (effects: readonly Weighed[], points: (one: Weighed) => number): Effect | undefined => {
  const top = effects.toSorted((one, two) => points(two) - points(one))[0];
  return top && points(top) > clear / 2 ? top.effect : undefined;
};

/** By how much the chosen act is ahead at first glance, where nothing was played on. */
function glimpsed(chosen: Glance, other: Glance | undefined): Ahead {
  const sum = (glance: Glance | undefined, score: keyof Scores): number =>
    [...(glance?.meters ?? []), ...(glance?.tracks ?? [])].reduce((all, { worth }) => all + worth[score], 0);
  const ahead = (score: keyof Scores) => sum(chosen, score) - sum(other, score);
  return {
    aims: ahead('aims'),
    home: ahead('home'),
    relationship: ahead('relationship'),
    lean: chosen.lean - (other?.lean ?? 0),
    rest: 0,
  };
}

/** The mood of the own home that an act lifts most, even where no score hears of it yet. */
function moodOf(seat: string, scenario: Scenario, { meters }: Glance): Effect | undefined {
  const lifted = meters
    .filter(({ meter, by }) => ownerOf(meter) === seat && !(meter in scenario.meters) && by > 0)
    .toSorted((one, two) => two.by - one.by)[0];
  return lifted && { of: 'meter', whose: 'chosen', meter: lifted.meter, by: lifted.by };
}

const whole = ({ points }: Weighed): number => points.aims + points.home + points.relationship;

/** What weighed most: the largest part of what the chosen act is ahead by, shown by an effect where one shows it. */
function themesOf(seat: string, scenario: Scenario, chosen: Glance, instead: Instead | undefined): Ground[] {
  const ahead = instead?.compared?.ahead ?? glimpsed(chosen, instead?.does);
  const own = effectsOf(scenario, chosen, 'chosen');
  const all = [...own, ...(instead ? effectsOf(scenario, instead.does, 'other') : [])];
  const parts = [...scores, 'lean', 'rest'] as const;
  const part = parts.toSorted((one, two) => ahead[two] - ahead[one])[0] ?? 'rest';
  const mood = moodOf(seat, scenario, chosen);
  if (ahead[part] < clear) return mood ? [mood] : [];
  // A third party grudges nobody anything: the rest is the break alone, of which more is said than this.
  if (part === 'rest') return isParty(scenario, seat) ? [] : [{ of: 'grudge' }];
  if (part !== 'lean') return [best(all, ({ points }) => points[part]) ?? { of: 'score', score: part }];
  // That it is in its character explains little: what the act is good for comes first, and may do.
  const effect = best(own, whole) ?? mood;
  if (!effect) return [{ of: 'lean' }];
  return ahead.lean < drawn ? [effect] : [effect, { of: 'lean' }];
}

/** Why a seat made its act in public, in one or two reasons, the weightiest first. */
export function groundsFor(scenario: Scenario, seat: string, acts: ActsReason): Ground[] {
  const { public: chosen, instead } = acts;
  const [matter] = chosen.answers;
  const themes = themesOf(seat, scenario, chosen, instead);
  const breaks = instead !== undefined && instead.does.rupture < 0 && chosen.rupture >= 0;
  const all: Ground[] = [
    ...(breaks ? [{ of: 'break' } as const] : []),
    ...(chosen.rupture > 0 ? [{ of: 'back' } as const] : []),
    ...themes.filter(({ of }) => of !== 'lean'),
    ...(chosen.rupture < 0 ? [{ of: 'despite' } as const] : []),
    ...(matter === undefined ? [] : [{ of: 'answers', matter } as const]),
    ...themes.filter(({ of }) => of === 'lean'),
    ...(instead?.timing ? [{ of: instead.timing.when }] : []),
  ];
  const [first = { of: 'even' } as const, ...others] = all;
  // The other act is named once; only that its time was over can be said of it after that.
  const second = others.find((ground) => !isOfOther(first) || !isOfOther(ground) || isTiming(ground));
  if (!second) return [first];
  // The reasons for the act come before what speaks against the other.
  return isOfOther(first) && !isOfOther(second) ? [second, first] : [first, second];
}

/** Why a seat made its quiet act; undefined where no one thing speaks for it. */
export function groundForQuiet(scenario: Scenario, seat: string, quiet: Glance): Ground | undefined {
  const [matter] = quiet.answers;
  if (matter !== undefined) return { of: 'answers', matter };
  return best(effectsOf(scenario, quiet, 'chosen'), whole) ?? moodOf(seat, scenario, quiet);
}
