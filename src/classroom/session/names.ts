import { z } from '../../scenario/zod.ts';

/** What names a person, a group, a seat or a piece of a scenario; nothing that every object has anyway. */
export const name = z
  .string()
  .min(1)
  .max(120)
  .refine((text) => !(text in Object.prototype), { message: 'is no name' });

/** A stretch of plain text that a person wrote: bounded, one or more lines, no control characters but line breaks. */
export const line = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) => plain(text))
    .refine((text) => text.length > 0, { message: 'says nothing' });

/** Text without what could disturb those who read it: control and direction marks, spaces at its ends. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, (mark) => (mark === '\n' ? '\n' : ''))
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** A pseudonym: one line. */
export const pseudonym = line(40).transform((text) => text.replace(/\s+/g, ' '));
