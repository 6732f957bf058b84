import { z } from '../../scenario/zod.ts';
import { name } from './names.ts';

/** The parts of a class's debrief that everybody may look at, in order. */
export const openParts = [
  ...(['all', 'steps', 'turning', 'numbers', 'history', 'deals'] as const),
  ...(['swap', 'questions'] as const),
] as const;

/** What of the debrief whoever runs the class shows on the wall. */
export const lookedSchema = z.strictObject({
  part: z.enum(openParts),
  /** Whose game; the first when absent. */
  table: name.optional(),
  /** The step of its story, from 0. */
  at: z.int().min(0).max(10_000),
  /** The console that leads, so that another knows that it does not; absent from consoles that do not say it. */
  by: name.optional(),
});
export type Looked = z.output<typeof lookedSchema>;

/** Whether two show the same, led by the same console. */
export const sameLook = (one: Looked | undefined, two: Looked | undefined): boolean =>
  one?.part === two?.part && one?.table === two?.table && one?.at === two?.at && one?.by === two?.by;
