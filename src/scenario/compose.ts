import { Composer, type Document, Lexer, type LineCounter, Parser, YAMLParseError } from 'yaml';
import { Nesting } from './nesting.ts';

/** Thrown out of the middle of a text. */
class TooDeep extends Error {}

/**
 * Composes the one document of a YAML text, as `parseDocument` of the library does, but looks at the depth of each
 * lexeme before anything is made of it: to cut up the text once more for that took as long as all the rest.
 * @param lines learns where lines start, up to where it came
 * @param keepSourceTokens whether the document keeps how each value was written, for whoever wants to change it
 * @param from what the first character counts as
 * @param nesting learns how the text nests
 * @returns the document with its errors, or the character at which it nests too deeply
 */
export function compose(
  text: string,
  lines: LineCounter,
  keepSourceTokens = false,
  from = 0,
  nesting = new Nesting(),
): Document | number {
  const parser = new Parser(lines.addNewLine);
  parser.offset = from;
  function* tokens() {
    lines.addNewLine(from);
    for (const lexeme of new Lexer().lex(text)) {
      if (nesting.isTooDeep(lexeme)) throw new TooDeep();
      yield* parser.next(lexeme);
    }
    yield* parser.end();
  }
  const composer = new Composer({
    lineCounter: lines,
    keepSourceTokens,
    prettyErrors: false,
    version: '1.2',
    // No scenario needs `!!timestamp` and its like, and the library fails where one stands in a name that is a block.
    resolveKnownTags: false,
    // What is wrong becomes a diagnostic; the library would also print some of it.
    logLevel: 'error',
  });
  try {
    const [first, second] = composer.compose(tokens(), true, from + text.length);
    if (second)
      first?.errors.push(new YAMLParseError([second.range[0], second.range[1]], 'MULTIPLE_DOCS', ''));
    // The composer makes one even of nothing.
    return first as Document;
  } catch (error) {
    if (error instanceof TooDeep) return nesting.offset;
    throw error;
  }
}
