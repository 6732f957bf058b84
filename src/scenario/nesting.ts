/** Brackets within brackets, `- - -` on one line, and columns of indentation. No scenario needs a tenth of it. */
const most = { brackets: 40, marks: 40, columns: 100 };

/**
 * Follows the lexemes of a YAML text to where it nests deeper than any scenario does. YAML is composed by recursion,
 * and a text of 100,000 brackets would exhaust the stack before it could be refused.
 */
export class Nesting {
  /** Characters from the start of the text to the lexeme in turn. */
  offset = 0;
  #brackets = 0;
  #marks = 0;
  #lineStart = true;
  #last = '';

  /** Whether a bracket or a quote was left open: what comes next would be part of it. */
  get isOpen(): boolean {
    return this.#brackets > 0 || (/^["']/.test(this.#last) && this.#last.endsWith('\n'));
  }

  /** Takes the next lexeme; says whether it is too deep, and then stays at it. */
  isTooDeep(lexeme: string): boolean {
    this.#last = lexeme;
    // The lexer marks documents and scalars with control characters that are not in the text.
    if (lexeme === '\x02' || lexeme === '\x1f' || lexeme === '\x18') return false;
    if (lexeme === '[' || lexeme === '{') this.#brackets += 1;
    if (lexeme === ']' || lexeme === '}') this.#brackets = Math.max(0, this.#brackets - 1);
    if (this.#brackets === 0 && (lexeme === '-' || lexeme === '?' || lexeme === ':')) this.#marks += 1;
    const indent = this.#lineStart && lexeme.trim() === '' ? lexeme.replace(/[\r\n]/g, '').length : 0;
    if (this.#brackets > most.brackets || this.#marks > most.marks || indent > most.columns) return true;
    if (lexeme.includes('\n')) this.#marks = 0;
    this.#lineStart = lexeme.endsWith('\n');
    this.offset += lexeme.length;
    return false;
  }
}
