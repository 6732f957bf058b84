import { ExpressionError } from './expression-error.ts';
import { nearest } from './nearest.ts';
import { type Code, eitherOf, type Remark, type Value } from './remarks/remark.ts';
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

type WantedCode = Extract<Code, `wanted.${string}`>;
/** What can be wanted by a word alone: `meter`. */
type Wanted = Exclude<WantedCode, 'wanted.word'> extends `wanted.${infer Name}` ? Name : never;

/** `here should stand a meter`. */
export const shouldStand = (wanted: Wanted): Remark => ({
  code: 'expression.shouldStand',
  wanted: { code: `wanted.${wanted}` },
});

/** `here should stand "opens" or "closes"`. There is one at least. */
export const shouldStandWord = (word: string, ...more: readonly string[]): Remark => {
  const quoted = (one: string): Value => ({ code: 'wanted.word', word: one });
  return { code: 'expression.shouldStand', wanted: eitherOf([quoted(word), ...more.map(quoted)]) };
};

/** `write as in ...`. */
export const asIn = (example: string): Remark => ({ code: 'expression.asIn', example });

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
  name(wanted: Wanted, mend: Remark): Token {
    const token = this.peek();
    if (token.is !== 'name') throw this.complaint(shouldStand(wanted), mend);
    return this.next();
  }

  /** A whole number without a sign. */
  whole(mend: Remark): number {
    const token = this.peek();
    if (token.is !== 'number') throw this.complaint(shouldStand('wholeNumber'), mend);
    const value = Number(token.text);
    if (value > most)
      throw this.complaint(
        { code: 'expression.tooLarge', number: token.text },
        { code: 'expression.upTo', most },
      );
    this.place += 1;
    return value;
  }

  mention(mention: Mention): void {
    this.mentions.push(mention);
  }

  /** Complains if anything is left over. */
  end(mend: Remark): void {
    if (this.peek().is !== 'end') throw this.complaint({ code: 'expression.shouldEnd' }, mend);
  }

  /**
   * An error at the token in turn, with that token quoted.
   * @param words what may stand there, of which one may only be misspelt
   */
  complaint(what: Remark, mend: Remark, words: readonly string[] = []): ExpressionError {
    const { text, offset } = this.peek();
    const meant = nearest(text, words);
    return new ExpressionError(
      text === '' ? { code: 'expression.butEnds', what } : { code: 'expression.butIs', what, text },
      offset,
      mend,
      meant === undefined ? undefined : { was: text, is: meant },
    );
  }
}
