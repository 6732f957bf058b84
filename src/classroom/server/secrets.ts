import { createHash, randomBytes, randomInt } from 'node:crypto';

/** A secret that nobody can guess: 192 bits, as text that fits into an address. */
export const newKey = (): string => randomBytes(24).toString('base64url');

/** A name for a record; no secret. */
export const randomName = (): string => randomBytes(9).toString('base64url');

/** What is kept of a key: whoever reads the database cannot take a seat by it. */
export const keyHash = (key: string): string => createHash('sha256').update(key).digest('base64url');

/** Letters that are not mistaken for one another, and that make no words. */
const letters = 'BCDFGHJKMNPQRSTVWXZ23456789';

/** A code that can be read from a wall: 6 letters, one of some 387 million. */
export const newCode = (length = 6): string =>
  Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
