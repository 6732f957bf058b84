import type { Game } from '../../crisis/game.ts';
import { type Journal, ordersSchema, readJournal } from '../../crisis/journal.ts';
import { seatsOf } from '../../crisis/place.ts';
import { z } from '../../scenario/zod.ts';
import { countdownModes } from '../../web/settings.ts';
import { viewOf } from '../view-of.ts';
import { savedOriginSchema } from './origin.ts';

/** Version of the envelope around a journal. */
const saveFormat = 1;
/** Characters beyond which nothing can be a game: the longest journal, with the largest scenario, is far below. */
export const largestSave = 4_000_000;

const short = z.string().max(120);
const mode = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('computer'),
    seat: short,
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  }),
  z.strictObject({ kind: z.literal('shared') }),
]);

const envelope = z.strictObject({
  standoff: z.literal(saveFormat),
  id: short,
  session: short,
  name: z.string().max(200),
  /** Milliseconds of the wall clock when it was saved; the page's word, the rules know no time. */
  time: z.int().min(0),
  /** Written by the game itself after each step. */
  auto: z.boolean(),
  /** Date of the round, so that a list need not replay the game. */
  date: z.iso.date(),
  finished: z.boolean(),
  mode,
  countdown: z.enum(countdownModes),
  /** Absent in saves from before there were masks. */
  masked: z.boolean().default(false),
  /** The draft that the scenario is of; absent for one that is shipped. */
  origin: savedOriginSchema.optional(),
  timedOut: z.array(short).max(10),
  /** Orders still being thought over, by seat; only automatic saves hold them. */
  drafts: z.record(short, ordersSchema).optional(),
  journal: z.unknown(),
});

/** A game as it is kept: the journal, who plays, and what a list shows of it. */
export type Save = Omit<z.output<typeof envelope>, 'journal'> & { journal: Journal };

/** Why something is no save. `where` names the first thing that does not fit. */
export type SaveProblem =
  | { code: 'tooBig'; size: number }
  | { code: 'notJson' }
  | { code: 'foreign'; where: string }
  | { code: 'newer'; format: number };

export type ReadSave = { ok: true; save: Save } | { ok: false; problem: SaveProblem };

/** A game as a save. @param kept who plays it, and what else is kept beside it; `time` is the page's clock */
export function saveOfGame(game: Game, kept: Omit<Save, 'standoff' | 'date' | 'finished' | 'journal'>): Save {
  const { date } = viewOf(game, seatsOf(game.scenario)[0] ?? '');
  return {
    standoff: saveFormat,
    ...kept,
    date,
    finished: game.state.phase === 'debrief',
    journal: game.journal,
  };
}

/** `standoff-gsomia-2019-2019-08-22.json`: what a save's file is called, by the scenario and the day in the story. */
export const saveFileName = ({ journal, date }: Save): string =>
  `standoff-${journal.scenario.id.replace(/[^\w-]/g, '')}-${date}.json`;

/** Reads a save from text that came from outside. */
export function readSaveText(text: string): ReadSave {
  if (text.length > largestSave)
    return { ok: false, problem: { code: 'tooBig', size: Math.ceil(text.length / 1000) } };
  try {
    return readSave(JSON.parse(text));
  } catch {
    return { ok: false, problem: { code: 'notJson' } };
  }
}

/** Reads a save from a value that came from outside: a file, a link, or what the browser kept. */
export function readSave(raw: unknown): ReadSave {
  const format = typeof raw === 'object' && raw !== null && 'standoff' in raw ? raw.standoff : undefined;
  if (typeof format === 'number' && format > saveFormat)
    return { ok: false, problem: { code: 'newer', format } };
  const read = envelope.safeParse(raw);
  if (!read.success) {
    const where = read.error.issues[0]?.path.join('.') || 'standoff';
    return { ok: false, problem: { code: 'foreign', where } };
  }
  const journal = readJournal(read.data.journal);
  if (journal.ok) return { ok: true, save: { ...read.data, journal: journal.journal } };
  const { problem } = journal;
  return problem.code === 'newerFormat'
    ? { ok: false, problem: { code: 'newer', format: problem.format } }
    : { ok: false, problem: { code: 'foreign', where: `journal.${problem.where}` } };
}
