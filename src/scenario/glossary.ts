import { z } from './zod.ts';

const words = z.array(z.string().trim().min(1).max(80)).min(1).optional();

const said = z.strictObject({
  en: words.describe('In English, a whole word or some.'),
  ko: words.describe('In Korean.'),
  ja: words.describe('In Japanese.'),
});

/**
 * `glossary.yaml`: concept -> who says it -> the words. Names are positions: what a seat calls a thing, nobody else does.
 * What `narrator` says takes no side, and anybody may say it; what stands under `nobody` is said by no one.
 */
export const glossarySchema = z.record(z.string(), z.record(z.string(), said)).meta({
  description: 'Concept -> a seat, `narrator` or `nobody` -> by language, the words for it.',
});

export type Glossary = z.output<typeof glossarySchema>;
