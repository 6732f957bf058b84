import type { NewNames, News } from '../protocol/wire.ts';
import type { HeardPart, Parts } from '../session/parts/part-types.ts';

/** What a page was told so far. */
interface Told {
  parts: Partial<Parts>;
  said: readonly HeardPart[];
}

/** What a page knows once it has heard the news; what they do not touch is the same object as before. */
export function withNews({ parts, said }: Told, news: News): Told {
  const called = news.names ? callAnew(said, news.names) : said;
  return {
    parts: news.parts ? { ...parts, ...news.parts } : parts,
    said: news.said ? [...called, ...news.said] : called,
  };
}

/** What was heard, by the names that those who said it go by now. */
const callAnew = (said: readonly HeardPart[], names: NewNames): HeardPart[] =>
  said.map((one) => (Object.hasOwn(names, one.by) ? { ...one, name: names[one.by] ?? undefined } : one));
