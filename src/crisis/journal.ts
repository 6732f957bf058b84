import { z } from '../scenario/zod.ts';
import { decisions } from './asked.ts';
import { startSchema } from './start.ts';
import { journalFormat } from './versions.ts';

const name = z.string().max(120);
const offer = z.strictObject({
  position: name,
  ambiguous: z.boolean(),
  conditional: z.boolean(),
  revocable: z.boolean(),
});
const edit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('propose'), clause: name, offer }),
  z.strictObject({ kind: z.literal('accept'), clause: name }),
  z.strictObject({ kind: z.literal('bracket'), clause: name }),
  z.strictObject({ kind: z.literal('lock'), clause: name }),
]);
/** The shape of `Orders`. */
export const ordersSchema = z.strictObject({
  public: name.optional(),
  quiet: name.optional(),
  edits: z.array(edit).max(20).readonly().optional(),
  decision: z.enum(decisions).optional(),
  /** The seat's time ran out and its standing instruction acted. */
  standing: z.boolean().optional(),
});
/** The shape of `JournalEvent`. */
export const journalEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('choose'), seat: name, mustHave: name }),
  z.strictObject({ type: z.literal('seal'), seat: name, orders: ordersSchema }),
  z.strictObject({ type: z.literal('closeRound') }),
  z.strictObject({ type: z.literal('advance') }),
  z.strictObject({ type: z.literal('inject'), happening: name }),
  z.strictObject({ type: z.literal('headline'), bloc: name, by: z.union([z.literal(1), z.literal(-1)]) }),
]);

/** The shape of a journal in a save, a link or a file. Whether its events are legal is for the rules to say. */
const journalSchema = z.strictObject({
  format: z.literal(journalFormat),
  rules: z.int().min(1),
  scenario: z.strictObject({ id: name, digest: z.string().max(128) }),
  cut: name,
  seed: z.int().min(0).max(0xffffffff),
  /** Third parties that have a seat, in the scenario's order. */
  parties: z.array(name).max(8).readonly(),
  /** Where the game began; with the calendar when absent. */
  from: startSchema.optional(),
  events: z.array(journalEventSchema).max(2000).readonly(),
  /** One for each step that was closed, in order. */
  hashes: z.array(z.string().max(128)).max(500).readonly(),
});

/** A position and how it is worded. */
export type Offer = z.output<typeof offer>;
/** What a seat does to one clause. */
export type Edit = z.output<typeof edit>;
/** What a seat seals in one step. What the step does not ask for must be absent. */
export type Orders = z.output<typeof ordersSchema>;
/**
 * What comes from outside, and so stands in the journal; everything else the rules raise themselves. `closeRound`: the
 * host ends the step, since everyone is ready or time is up; whoever has not sealed follows its standing instruction.
 * `advance`: the host has shown what happened and goes on. `inject`: the host, a teacher, lets a happening of the scenario
 * happen now. `headline`: the press has its one headline of the round, which moves the mood of a bloc (`seat.bloc`) by a
 * step of the scenario, up or down. Neither touches what is sealed.
 */
export type JournalEvent = z.output<typeof journalEventSchema>;

/** What may come between the opening of a step and its close, and is nobody's order. */
export type Interruption = Extract<JournalEvent, { type: 'inject' | 'headline' }>;

/** The record of a game, and all there is to it: everything else is this, replayed. */
export type Journal = z.output<typeof journalSchema>;

/** What is wrong with something that should have been a journal. */
export type JournalProblem =
  | { code: 'notAJournal'; where: string; what: string }
  | { code: 'newerFormat'; format: number };

/** A journal of an earlier format in the shape of the present one. */
function upgraded(raw: object, format: unknown): object {
  if (format === 1) return { ...raw, format: journalFormat, parties: [] };
  if (format === 2) return { ...raw, format: journalFormat, from: undefined };
  return format === 3 ? { ...raw, format: journalFormat } : raw;
}

/** Reads a journal from the outside: a result, or what is wrong with it and where. */
export function readJournal(
  raw: unknown,
): { ok: true; journal: Journal } | { ok: false; problem: JournalProblem } {
  const format = typeof raw === 'object' && raw !== null && 'format' in raw ? raw.format : undefined;
  if (typeof format === 'number' && format > journalFormat) {
    return { ok: false, problem: { code: 'newerFormat', format } };
  }
  const read = journalSchema.safeParse(format === undefined ? raw : upgraded(raw as object, format));
  if (read.success) return { ok: true, journal: read.data };
  const [issue] = read.error.issues;
  const where = issue?.path.join('.') ?? '';
  return { ok: false, problem: { code: 'notAJournal', where, what: issue?.message ?? 'unreadable' } };
}
