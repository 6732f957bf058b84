import { z } from './zod.ts';

const name = z.string().trim().min(1).max(80);
const names = z.record(name, name);

/**
 * `mask.yaml`: by language, names as they are -> names that are invented. Under them the same crisis can be played by
 * those who should not know yet whose it was.
 */
export const maskSchema = z.strictObject({
  /** Added to every year, in dates and in texts; weekdays stay with a multiple of 28. */
  years: z.int().min(-500).max(500).default(0),
  en: names,
  ko: names,
  ja: names,
});

export type Mask = z.output<typeof maskSchema>;
