/** A scenario's words belong to its room; every page asks for them here. */
export { type Words, wordsFor } from '../scenario/words.ts';
