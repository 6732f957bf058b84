import type { Declared } from './declared.ts';
import type { Place, Report } from './diagnostic.ts';
import { didYouMean, nearest } from './nearest.ts';
import type { TextFile } from './read-texts.ts';
import { type NeededText, requiredTexts } from './required-texts.ts';
import type { Spot } from './spot.ts';
import type { Language } from './text.ts';

/** Words that a reader gets through in the time there is: a brief before the game, a cable in a round. */
const mostWords: readonly [RegExp, number][] = [
  [/^delegations\..+\.brief$/, 250],
  [/^rounds\..+\.cable$/, 80],
];

/** Every text the scenario needs is there, none is there in vain, and every `{term}` is explained. */
export function checkTexts(
  names: Declared,
  files: ReadonlyMap<Language, { top: Spot; file: TextFile }>,
  report: Report,
): void {
  const needs = requiredTexts(names);
  const whole = [...files].filter(([, { top }]) => !isTorn(top, needs));
  const english = whole.find(([language]) => language === 'en')?.[1].file;
  const terms = english && termsOf(english);
  for (const [language, { top, file }] of whole) {
    checkMissing(language, top, file, needs, english, report);
    if (terms === undefined) continue;
    checkSuperfluous(names, file, needs, terms, report);
    checkTerms(names, top, file, terms, report);
    for (const [key, spot] of file.spots) checkPlaceholders(spot, key, terms, report);
  }
  if (english) checkLength(english, report);
}

/** Whether a mistake in the writing swallowed whole headings; what is missing then is no mistake of its own. */
function isTorn(top: Spot, needs: readonly NeededText[]): boolean {
  const headings = new Set(needs.map(({ key }) => key.split('.')[0] ?? key));
  return top.file.damagedAt !== undefined && [...headings].some((heading) => !top.at(heading).exists);
}

function checkMissing(
  language: Language,
  top: Spot,
  { spots }: TextFile,
  needs: readonly NeededText[],
  english: TextFile | undefined,
  report: Report,
): void {
  for (const { key, everywhere } of needs) {
    if (spots.has(key)) continue;
    const text = language === 'en' ? undefined : english?.texts[key];
    const mend = text === undefined ? 'add it' : `add it; in English it is "${text.slice(0, 60)}"`;
    const say = language === 'en' || everywhere ? 'error' : 'warning';
    report[say](nearestPlace(top, key), `the text ${key} is missing`, mend);
  }
}

/** Where a missing key would stand: the innermost block of its path that is there. */
function nearestPlace(top: Spot, key: string): Place {
  const inner = top.entries().find(([name, spot]) => spot.isMap && key.startsWith(`${name}.`));
  return inner === undefined ? top.namePlace() : nearestPlace(inner[1], key.slice(inner[0].length + 1));
}

function checkSuperfluous(
  names: Declared,
  { spots }: TextFile,
  needs: readonly NeededText[],
  terms: ReadonlySet<string>,
  report: Report,
): void {
  const voices = ['narrator', ...(names.seats?.keys() ?? [])];
  const spare = [...(names.matters?.keys() ?? [])].map((matter) => `matters.${matter}.larger`);
  const termKeys = [...terms].flatMap((term) => voices.map((voice) => `terms.${term}.${voice}`));
  const wanted = new Set([...needs.map(({ key }) => key), ...spare, ...termKeys]);
  for (const [key, spot] of spots) {
    if (wanted.has(key) || sectionMissing(key, names)) continue;
    const meant = nearest(
      key,
      [...wanted].filter((one) => !spots.has(one)),
    );
    const mend = meant === undefined ? 'remove it' : `did you mean "${meant}"?`;
    report.error(spot.namePlace(), `nothing asks for the text ${key}`, mend);
  }
}

/** What a section of scenario.yaml that is missing would have asked for, nobody can know. */
function sectionMissing(key: string, names: Declared): boolean {
  const [heading = ''] = key.split('.');
  const section: Record<string, keyof Declared> = {
    goal: 'seats',
    delegations: 'seats',
    blocs: 'seats',
    advisers: 'seats',
    mustHaves: 'seats',
    decisions: 'seats',
    terms: 'seats',
    cuts: 'cuts',
    meters: 'meters',
    tracks: 'tracks',
    moves: 'moves',
    clauses: 'clauses',
    matters: 'matters',
    happenings: 'happenings',
    rounds: 'rounds',
    epilogue: 'turns',
    endings: 'endings',
  };
  const name = section[heading];
  return name !== undefined && names[name] === undefined;
}

const termsOf = ({ spots }: TextFile): ReadonlySet<string> =>
  new Set([...spots.keys()].flatMap((key) => /^terms\.([^.]+)\./.exec(key)?.[1] ?? []));

function checkTerms(
  names: Declared,
  top: Spot,
  file: TextFile,
  terms: ReadonlySet<string>,
  report: Report,
): void {
  if (names.seats === undefined) return;
  for (const term of terms) {
    const key = `terms.${term}.narrator`;
    if (!file.spots.has(key))
      report.error(nearestPlace(top, key), `the text ${key} is missing`, 'add the word that takes no side');
  }
}

const placeholder = /\{([^{}]*)\}|[{}]/g;

function checkPlaceholders(spot: Spot, key: string, terms: ReadonlySet<string>, report: Report): void {
  for (const found of (spot.text ?? '').matchAll(placeholder)) {
    const [whole, term] = found;
    const place = spot.place(found.index);
    if (term === undefined)
      report.error(place, `${key}: a lone "${whole}"`, 'write a term as in {term}, or leave the bracket out');
    else if (!terms.has(term))
      report.error(
        place,
        `${key}: no term "${term}"`,
        didYouMean(term, terms, `add it under terms in text/en.yaml`),
      );
  }
}

function checkLength({ texts, spots }: TextFile, report: Report): void {
  for (const [key, text] of Object.entries(texts)) {
    const most = mostWords.find(([pattern]) => pattern.test(key))?.[1];
    const words = text.split(/\s+/).length;
    const spot = spots.get(key);
    if (most !== undefined && words > most && spot !== undefined)
      report.warning(
        spot.place(),
        `${key} has ${words} words`,
        `say it in ${most}, so that it can be read in time`,
      );
  }
}
