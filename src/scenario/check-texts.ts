import type { AskedTexts } from './asked-texts.ts';
import { checkMissing, checkSuperfluous, nearestPlace } from './check-text-keys.ts';
import { mendName } from './nearest.ts';
import type { TextFile } from './read-texts.ts';
import type { Report } from './report.ts';
import type { NeededText } from './required-texts.ts';
import type { Spot } from './spot.ts';
import type { Language } from './text.ts';

/** Words that a reader gets through in the time there is: a brief before the game, a role's besides, a cable in a round. */
const mostWords: readonly [RegExp, number][] = [
  [/^(delegations|parties)\..+\.brief$/, 250],
  [/^rounds\..+\.cable$/, 80],
  [/^roles\..+\.brief$/, 110],
];

/** Every text the scenario needs is there, none is there in vain, and every `{term}` is explained. */
export function checkTexts(
  asked: AskedTexts,
  files: ReadonlyMap<Language, { top: Spot; file: TextFile }>,
  report: Report,
): void {
  const { needs } = asked;
  const whole = [...files].filter(([, { top }]) => !isTorn(top, needs));
  const english = whole.find(([language]) => language === 'en')?.[1].file;
  const terms = english && termsOf(english);
  for (const [language, { top, file }] of whole) {
    checkMissing(language, top, file, needs, english, report);
    if (terms === undefined) continue;
    checkSuperfluous(asked, file, terms, report);
    checkTerms(top, file, terms, report);
    for (const [key, spot] of file.spots) checkPlaceholders(spot, key, terms, report);
  }
  if (english) checkLength(english, report);
}

/** Whether a mistake in the writing swallowed whole headings; what is missing then is no mistake of its own. */
function isTorn(top: Spot, needs: readonly NeededText[]): boolean {
  const headings = new Set(needs.map(({ key }) => key.split('.')[0] ?? key));
  return top.file.damagedAt !== undefined && [...headings].some((heading) => !top.at(heading).exists);
}

/** The terms that a file explains. */
export const termsOf = ({ spots }: TextFile): ReadonlySet<string> =>
  new Set([...spots.keys()].flatMap((key) => /^terms\.([^.]+)\./.exec(key)?.[1] ?? []));

function checkTerms(top: Spot, file: TextFile, terms: ReadonlySet<string>, report: Report): void {
  for (const term of terms) {
    const key = `terms.${term}.narrator`;
    if (!file.spots.has(key))
      report.error(nearestPlace(top, key), { code: 'texts.missing', key }, { code: 'texts.neutralWord' });
  }
}

const placeholder = /\{([^{}]*)\}|[{}]/g;

/** Complains of brackets in a text that hold no term. */
export function checkPlaceholders(spot: Spot, key: string, terms: ReadonlySet<string>, report: Report): void {
  for (const found of (spot.text ?? '').matchAll(placeholder)) {
    const [whole, term] = found;
    const place = spot.place(found.index);
    if (term === undefined)
      report.error(
        place,
        { code: 'texts.loneBracket', key, sign: whole },
        { code: 'texts.bracketsForTerm', example: '{term}' },
      );
    else if (!terms.has(term)) {
      const [mend, swap] = mendName(term, terms, { code: 'texts.addTerm' });
      report.error(
        place,
        { code: 'texts.noTerm', key, term },
        mend,
        swap && { was: whole, is: `{${swap.is}}` },
      );
    }
  }
}

function checkLength({ texts, spots }: TextFile, report: Report): void {
  for (const [key, text] of Object.entries(texts)) {
    const most = mostWords.find(([pattern]) => pattern.test(key))?.[1];
    const words = text.split(/\s+/).length;
    const spot = spots.get(key);
    if (most !== undefined && words > most && spot !== undefined)
      report.warning(spot.place(), { code: 'texts.long', key, words }, { code: 'texts.shorten', most });
  }
}
