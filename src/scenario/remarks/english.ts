import { calendar, events, history } from './calendar.ts';
import { expression, wanted } from './expressions.ts';
import { channel, kind, list, mend, within } from './general.ts';
import { names } from './names.ts';
import { moves, play } from './play.ts';
import { format, holds, rule, schema } from './schema.ts';
import { lesson, seats } from './seats.ts';
import { glossary, mask, texts } from './texts.ts';
import { writing } from './writing.ts';

/** Everything that is said of an author's files, in English, with `{gaps}` for what it is said of. */
export const english = {
  calendar,
  channel,
  events,
  expression,
  format,
  glossary,
  history,
  holds,
  kind,
  lesson,
  list,
  mask,
  mend,
  moves,
  names,
  play,
  rule,
  schema,
  seats,
  texts,
  wanted,
  within,
  writing,
} as const;
