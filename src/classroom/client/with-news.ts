import type { NewNames, News } from '../protocol/wire.ts';
import type { HeardPart, PartName, Parts } from '../session/parts/part-types.ts';

/** What a page was told so far. */
interface Told {
  parts: Partial<Parts>;
  said: readonly HeardPart[];
}

/** What a page knows once it has heard the news; what they do not touch is the same object as before. */
export function withNews({ parts, said }: Told, news: News): Told {
  const { dropped = [] } = news;
  const kept = dropped.length > 0 ? without(parts, dropped) : parts;
  const called = news.names ? callAnew(said, news.names) : said;
  return {
    parts: news.parts ? { ...kept, ...news.parts } : kept,
    said: news.said ? [...called, ...news.said] : called,
  };
}

function without(parts: Partial<Parts>, dropped: readonly PartName[]): Partial<Parts> {
  const kept = { ...parts };
  for (const name of dropped) delete kept[name];
  return kept;
}

/** What was heard, by the names that those who said it go by now. */
const callAnew = (said: readonly HeardPart[], names: NewNames): HeardPart[] =>
  said.map((one) => (Object.hasOwn(names, one.by) ? { ...one, name: names[one.by] ?? undefined } : one));
