import type { NewNames } from '../protocol/wire.ts';
import type { HeardPart } from '../session/parts/part-types.ts';

/** What was heard, by the names that those who said it go by now. */
export const callAnew = (said: readonly HeardPart[], names: NewNames): HeardPart[] =>
  said.map((one) => (Object.hasOwn(names, one.by) ? { ...one, name: names[one.by] ?? undefined } : one));
