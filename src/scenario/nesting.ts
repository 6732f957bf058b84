import { Lexer } from 'yaml';

/** Brackets within brackets, `- - -` on one line, and columns of indentation. No scenario needs a tenth of it. */
const most = { brackets: 40, marks: 40, columns: 100 };

/**
 * Where a YAML text nests deeper than any scenario does, in characters from the start, or undefined. YAML is
 * composed by recursion, and a text of 100,000 brackets would exhaust the stack before it could be refused.
 */
export function tooDeepAt(text: string): number | undefined {
  let offset = 0;
  let brackets = 0;
  let marks = 0;
  let lineStart = true;
  for (const lexeme of new Lexer().lex(text)) {
    // The lexer marks documents and scalars with control characters that are not in the text.
    if (lexeme === '\x02' || lexeme === '\x1f' || lexeme === '\x18') continue;
    if (lexeme === '[' || lexeme === '{') brackets += 1;
    if (lexeme === ']' || lexeme === '}') brackets = Math.max(0, brackets - 1);
    if (brackets === 0 && (lexeme === '-' || lexeme === '?' || lexeme === ':')) marks += 1;
    const indent = lineStart && lexeme.trim() === '' ? lexeme.replace(/[\r\n]/g, '').length : 0;
    if (brackets > most.brackets || marks > most.marks || indent > most.columns) return offset;
    if (lexeme.includes('\n')) marks = 0;
    lineStart = lexeme.endsWith('\n');
    offset += lexeme.length;
  }
  return undefined;
}
