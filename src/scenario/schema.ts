import { format } from './format.ts';
import { parseCondition, parseEffect, parsePoints } from './parse.ts';
import { z } from './zod.ts';

/**
 * The one description of `scenario.yaml`. The type `Scenario` is derived from it; names that one part uses of
 * another (a meter in an effect, a round in a cut) are checked afterwards by `check.ts`.
 */

const id = z
  .string()
  .max(60)
  .regex(
    /^[a-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/,
    'a name is letters, digits and single hyphens, first letter small',
  );
/** `owner.name`, or `name` alone for what nobody owns. */
const dotted = z
  .string()
  .max(120)
  .regex(/^[a-z][A-Za-z0-9-]*(\.[a-z][A-Za-z0-9-]*)?$/, 'a name is `name` or `owner.name`');
const date = z.iso.date();
const whole = z.int().min(-1000).max(1000);
const percent = z.int().min(0).max(100);

/** Runs one of the little parsers and hands its complaint to zod, so that it gets a place in the file. */
const parsed = <T>(parse: (text: string) => T) =>
  z
    .string()
    .max(400)
    .transform((text, ctx) => {
      try {
        return parse(text);
      } catch (error) {
        ctx.addIssue({ code: 'custom', message: (error as Error).message, params: { cause: error } });
        return z.NEVER;
      }
    });
const condition = parsed(parseCondition);
const effects = z.array(parsed(parseEffect)).max(40).default([]);
// YAML reads a bare `+20` as a number.
const points = z
  .array(
    z.preprocess(
      (line) => (typeof line === 'number' ? `${line < 0 ? '' : '+'}${line}` : line),
      parsed(parsePoints),
    ),
  )
  .max(40);

/** Where a choice comes from: `documented` (source and date), one side's `claim`, or `invented` for play. */
const label = z.union([
  z.literal('invented').transform(() => ({ kind: 'invented' as const })),
  z.strictObject({ kind: z.literal('documented'), source: z.string(), date: date.optional() }),
  z.strictObject({ kind: z.literal('claim'), of: id, source: z.string().optional() }),
]);

/** `target`, `{ to, when }`, or a list of those: the first whose condition holds is taken. */
const arrow = z.union([
  id.transform((to) => ({ to, when: undefined })),
  z.strictObject({ to: id, when: condition.optional() }),
]);
const arrows = z.union([arrow.transform((one) => [one]), z.array(arrow).min(1).max(12)]);

const step = z.enum(['deliberation', 'finalText', 'homeReads', 'decision']);

const round = z.strictObject({
  date,
  /** What this round asks, in order. The last day is three sealed steps. */
  steps: z.array(step).min(1).max(4).default(['deliberation']),
  /** Agreed clauses may be locked in this round. */
  locks: z.boolean().default(false),
  /** Moves that are made, where legal, when a cut of the calendar skips this round. */
  whenSkipped: z.array(dotted).max(6).default([]),
  effects,
});

const cut = z.strictObject({ rounds: z.array(id).min(1).max(40), minutes: z.int().min(1).max(600) });

const bloc = z.strictObject({
  /** Percent of a home's say; a home's blocs add up to 100. */
  weight: percent,
  /** Where its mood starts, 0..100; the mood is the meter `<seat>.<bloc>`. */
  mood: percent,
  /** The sum of tastes from which on it accepts a text when its mood is 50. */
  threshold: whole,
  /** Clause -> position -> -3 (hates) .. 3 (wants). */
  taste: z.record(id, z.record(id, z.int().min(-5).max(5))),
});

const adviser = z.strictObject({
  /** Meters this adviser forecasts. */
  watches: z.array(dotted).min(1).max(6),
  /** Points by which the forecast leans, and how wide it is to either side. */
  bias: whole,
  spread: z.int().min(0).max(20),
});

const decision = z.strictObject({ label, effects });

const delegation = z.strictObject({
  /** The seat's signal colour. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  blocs: z.record(id, bloc),
  /** Weight of accepting blocs from which on this home ratifies. */
  ratifiesAt: percent.default(50),
  advisers: z.record(id, adviser),
  mustHaves: z.record(id, z.strictObject({ when: condition, points: whole })),
  /** What the delegation does when its time runs out. Always legal; costs nothing. */
  standing: z.strictObject({ public: dotted, quiet: dotted }),
  /** The numbers this seat has in view. */
  dashboard: z.array(dotted).min(1).max(6),
  scores: z.strictObject({ aims: points, home: points, relationship: points }),
  decisions: z.strictObject({ sign: decision, announce: decision, lapse: decision }),
  /** How a computer in this seat weighs things. */
  character: z.strictObject({
    /** Percent for each of its scores. */
    aims: percent,
    home: percent,
    relationship: percent,
    /** Percent of the other side's gain that it feels as its own loss. */
    rivalry: percent.default(0),
    /** 0..100: how late it concedes, and how little a break frightens it. */
    boldness: percent,
    /** Own move -> points by which it is drawn to it (or shrinks from it) wherever it is legal. */
    leans: z.record(dotted, z.int().min(-50).max(50)).default({}),
  }),
});

/**
 * A third party that can be given a seat. It has no home, no must-have and no say in the text: it seals a public and a
 * quiet act in each deliberation, and that is all.
 */
const party = z.strictObject({
  /** The seat's signal colour. */
  colour: delegation.shape.colour,
  /** What it does when its time runs out. Always legal; costs nothing. */
  standing: delegation.shape.standing,
  dashboard: delegation.shape.dashboard,
  /** Its one score. */
  score: points,
  /** Effects at the start of every round in a game in which it has a seat. */
  eachRound: effects,
  /** How a computer in this seat weighs things. */
  character: z.strictObject({
    /** 0..100: how little a break frightens it. */
    boldness: percent,
    leans: delegation.shape.character.shape.leans,
  }),
});

const meter = z.strictObject({
  initial: whole,
  min: whole.default(0),
  max: whole.default(100),
  /**
   * `all`, or the one seat that may know it; outsiders know only what public acts did to it. What only a third party
   * may know is there only in games in which it has a seat.
   */
  seen: z.union([z.literal('all'), id]).default('all'),
  good: z.enum(['high', 'low', 'neither']).default('high'),
});

const trackState = z.strictObject({
  /** Move, happening, round, epilogue turn (`dec-20.easing`), outcome or `deadline` -> next state. */
  on: z.record(z.string(), arrows).default({}),
  /** Asked after every order and after third parties were heard. */
  settle: z
    .array(z.strictObject({ to: id, when: condition }))
    .max(12)
    .default([]),
  enter: effects,
  eachRound: effects,
});
const track = z.strictObject({ initial: id, states: z.record(id, trackState) });

const move = z.strictObject({
  channel: z.enum(['public', 'quiet']),
  /** What it is an act of; decides the icon and the group it is shown in. */
  kind: z.enum(['instrument', 'statement', 'outreach', 'home', 'alliance', 'economy', 'law']),
  steps: z
    .array(z.enum(['deliberation', 'homeReads']))
    .min(1)
    .default(['deliberation']),
  when: condition.optional(),
  once: z.boolean().default(false),
  /** Rounds that must lie between two uses. */
  rest: z.int().min(0).max(10).default(0),
  /** Own meter -> points spent; refused when there are fewer above the meter's minimum. */
  costs: z.record(dotted, z.int().min(1).max(100)).default({}),
  effects,
  /** Matters this act deals with. */
  answers: z.array(id).max(8).default([]),
  /** A public threat or promise that goes into the ledger. */
  word: z
    .strictObject({
      kind: z.enum(['threat', 'promise']),
      kept: condition.optional(),
      broken: condition,
      cost: effects,
    })
    .optional(),
  /** Percent by which a quiet act leaks at rupture 5, and what the leak does. */
  leak: z.strictObject({ chance: percent, effects }).optional(),
  label,
});

const position = z.strictObject({ label, when: condition.optional() });
const clause = z.strictObject({
  /** Whose promise it is: conditions and revocability make it lighter for this side's blocs. */
  commits: z.union([z.literal('both'), id]),
  positions: z.record(id, position),
  opening: z.record(id, id),
  /** What stands while nothing is agreed. */
  fallback: arrows,
  /** Positions that may be worded with constructive ambiguity. */
  ambiguous: z.array(id).max(6).default([]),
  conditional: z.boolean().default(false),
  revocable: z.boolean().default(false),
  /** Rupture level at which (and below which) nobody can touch this clause. */
  freezesAt: z.int().min(1).max(5).optional(),
});

const matter = z.strictObject({
  arrives: id.optional(),
  /** Who has to deal with it. */
  to: z.union([z.literal('both'), id]),
  favours: id.optional(),
  heavy: z.boolean().default(false),
  answered: effects,
  /** What leaving it lying does, the first time, the second time larger, and so on; then it is over. */
  left: z.array(effects).min(1).max(4),
  label,
});

const happening = z.strictObject({
  at: id.optional(),
  /** First and last round in which it may come by chance. */
  window: z.tuple([id, id]).optional(),
  chance: percent.default(100),
  when: condition.optional(),
  once: z.boolean().default(true),
  effects,
  label,
});

const epilogueBeat = z.strictObject({
  date,
  /** The first whose condition holds, and whose chance comes, happens. */
  turns: z.record(
    id,
    z.strictObject({ when: condition.optional(), chance: percent.default(100), effects, label }),
  ),
});

/** `scenario.yaml`. */
export const scenarioSchema = z.strictObject({
  format: z.literal(format),
  id,
  calendar: z.strictObject({
    /** The day whose first minute ends the crisis. */
    deadline: date,
    rounds: z.record(id, round),
    cuts: z.record(id, cut),
    epilogue: z.record(id, epilogueBeat),
  }),
  rules: z.strictObject({
    editsPerRound: z.int().min(1).max(7).default(2),
    /** How much lighter a disliked position weighs when worded ambiguously; wanted ones lose as much. */
    ambiguity: z.int().min(0).max(3).default(1),
    /** The same for conditional or revocable, on the side that commits; the other side likes it that much less. */
    condition: z.int().min(0).max(3).default(1),
    /** Points of mood that move a bloc's threshold by one. */
    moodStep: z.int().min(1).max(50).default(10),
    /** Percent added to every leak at rupture 4 or less. */
    leakAtFour: percent.default(15),
    /** The shown chance of an incident in every round at rupture 2, and the happening it is. */
    incident: z.strictObject({ chance: percent, happening: id }),
    /** Agreed clauses that a joint text needs. */
    clausesToSign: z.int().min(1).max(12),
  }),
  delegations: z.record(id, delegation),
  /** Third parties that can be given a seat; a game is opened with some, all or none of them. */
  parties: z.record(id, party).default({}),
  meters: z.record(dotted, meter),
  /** Effects at the start of every round. */
  eachRound: effects,
  tracks: z.record(id, track),
  moves: z.record(dotted, move),
  clauses: z.record(id, clause),
  matters: z.record(id, matter),
  happenings: z.record(id, happening),
  /** The first whose condition holds is the ending; the last needs none. */
  endings: z.record(
    id,
    z.strictObject({ when: condition.optional(), mood: z.enum(['calm', 'tense', 'dark']) }),
  ),
});

/** A scenario as the rules use it: parsed and checked, plain JSON. */
export type Scenario = z.output<typeof scenarioSchema>;

export type Round = Scenario['calendar']['rounds'][string];
export type StepKind = z.output<typeof step>;
export type Delegation = Scenario['delegations'][string];
export type Party = Scenario['parties'][string];
export type Bloc = Delegation['blocs'][string];
export type Move = Scenario['moves'][string];
export type Clause = Scenario['clauses'][string];
export type Happening = Scenario['happenings'][string];
export type Track = Scenario['tracks'][string];
export type Label = z.output<typeof label>;
export type Decision = keyof Delegation['decisions'];
export type ScoreKind = keyof Delegation['scores'];
