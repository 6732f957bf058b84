import { ExpressionError } from './expression-error.ts';
import { nearest } from './nearest.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A name that an expression uses, with its place in the text; what it must be is checked when all are known. */
export type Mention = { offset: number } & (
  | {
      what: 'meter' | 'track' | 'move' | 'happening' | 'round' | 'clause' | 'matter' | 'outcome' | 'seat';
      name: string;
    }
  | { what: 'state'; of: string; name: string }
  | { what: 'position'; of: string; name: string }
  /** A meter held against a number, or set to one. */
  | { what: 'bound'; of: string; value: number }
);

/** The largest whole number an expression may hold. */
const most = 1000;

/** Walks over the tokens of one expression and notes the names it meets. */
export class Reader {
  readonly mentions: Mention[] = [];
  private readonly tokens: Token[];
  private place = 0;

  constructor(text: string) {
    this.tokens = tokensOf(text);
  }

  /** The token in turn; looks `ahead` of it without moving. */
  peek(ahead = 0): Token {
    return this.tokens[Math.min(this.place + ahead, this.tokens.length - 1)] as Token;
  }

  next(): Token {
    const token = this.peek();
    this.place += 1;
    return token;
  }

  /** Takes the token in turn if it reads so. */
  takes(text: string): boolean {
    if (this.peek().text !== text) return false;
    this.place += 1;
    return true;
  }

  /** The name in turn, or a complaint that says what should stand there. */
  name(wanted: string, mend: string): Token {
    const token = this.peek();
    if (token.is !== 'name') throw this.complaint(`here should stand ${wanted}`, mend);
    return this.next();
  }

  /** A whole number without a sign. */
  whole(mend: string): number {
    const token = this.peek();
    if (token.is !== 'number') throw this.complaint('here should stand a whole number', mend);
    const value = Number(token.text);
    if (value > most) throw this.complaint(`${token.text} is too large`, `use a number up to ${most}`);
    this.place += 1;
    return value;
  }

  mention(mention: Mention): void {
    this.mentions.push(mention);
  }

  /** Complains if anything is left over. */
  end(mend: string): void {
    if (this.peek().is !== 'end') throw this.complaint('here should be the end', mend);
  }

  /**
   * An error at the token in turn, with that token quoted.
   * @param words what may stand there, of which one may only be misspelt
   */
  complaint(what: string, mend: string, words: readonly string[] = []): ExpressionError {
    const { text, offset } = this.peek();
    const meant = nearest(text, words);
    const said = `${what}, not ${text === '' ? 'the end' : `"${text}"`}`;
    return new ExpressionError(
      said,
      offset,
      mend,
      meant === undefined ? undefined : { was: text, is: meant },
    );
  }
}
