import type { AskedTexts } from './asked-texts.ts';
import type { Place, Swap } from './diagnostic.ts';
import { nearest } from './nearest.ts';
import type { TextFile } from './read-texts.ts';
import type { Remark } from './remarks/remark.ts';
import type { Report } from './report.ts';
import type { NeededText } from './required-texts.ts';
import type { Spot } from './spot.ts';
import type { Language } from './text.ts';

/** `moves.alba.vow` and `title`, of `moves.alba.vow.title`. */
function cut(key: string): [block: string, word: string] {
  const dot = key.lastIndexOf('.');
  return [key.slice(0, Math.max(0, dot)), key.slice(dot + 1)];
}

/** The block of each key where `whole` says that it is alike throughout, else the key alone; with the words. */
function grouped(keys: readonly string[], whole: (block: string) => boolean): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const [block, word] = cut(key);
    const group = block !== '' && whole(block) ? block : key;
    groups.set(group, [...(groups.get(group) ?? []), word]);
  }
  return groups;
}

/** Blocks that hold any of these keys. */
const blocksOf = (keys: Iterable<string>): Set<string> => new Set([...keys].map((key) => cut(key)[0]));

/** Complains of texts that a language lacks, once a block where all of it is missing. */
export function checkMissing(
  language: Language,
  top: Spot,
  { spots }: TextFile,
  needs: readonly NeededText[],
  english: TextFile | undefined,
  report: Report,
): void {
  const has = blocksOf(spots.keys());
  for (const urgent of [true, false]) {
    const lacking = needs.filter(
      ({ key, everywhere }) => !spots.has(key) && (language === 'en' || everywhere) === urgent,
    );
    const keys = lacking.map(({ key }) => key);
    for (const [group, words] of grouped(keys, (block) => !has.has(block))) {
      const text = language === 'en' ? undefined : english?.texts[group];
      const [what, mend]: [Remark, Remark] = keys.includes(group)
        ? [{ code: 'texts.missing', key: group }, { code: 'mend.addIt' }]
        : [
            { code: 'texts.blockMissing', block: group },
            { code: 'mend.addParts', parts: words.join(', ') },
          ];
      report[urgent ? 'error' : 'warning'](
        nearestPlace(top, group),
        what,
        text === undefined ? mend : { code: 'texts.inEnglish', mend, text: text.slice(0, 60) },
      );
    }
  }
}

/** Where a missing key would stand: the innermost block of its path that is there. */
export function nearestPlace(top: Spot, key: string): Place {
  const inner = top.entries().find(([name, spot]) => spot.isMap && key.startsWith(`${name}.`));
  return inner === undefined ? top.namePlace() : nearestPlace(inner[1], key.slice(inner[0].length + 1));
}

/** Complains of texts that nothing asks for, once a block where all of it is in vain. */
export function checkSuperfluous(
  { needs, optional, voices, unknown }: AskedTexts,
  { spots }: TextFile,
  terms: ReadonlySet<string>,
  report: Report,
): void {
  const ofTerms = [...terms].flatMap((term) => voices.map((voice) => `terms.${term}.${voice}`));
  const wanted = new Set([...needs.map(({ key }) => key), ...optional, ...ofTerms]);
  const asked = blocksOf(wanted);
  const lacking = [...wanted].filter((key) => !spots.has(key));
  const places = new Map([...spots].map(([key, spot]) => [key, spot.namePlace()]));
  const idle = [...spots.keys()].filter(
    (key) => !wanted.has(key) && !unknown.includes(key.split('.')[0] ?? key),
  );
  for (const [group, words] of grouped(idle, (block) => !asked.has(block))) {
    const meant = nearest(group, places.has(group) ? lacking : blocksOf(lacking));
    const place = places.get(group) ?? places.get(`${group}.${words[0]}`);
    if (place)
      report.error(
        place,
        places.has(group) ? { code: 'texts.idle', key: group } : { code: 'texts.blockIdle', block: group },
        meant === undefined ? { code: 'mend.remove' } : { code: 'names.didYouMean', name: meant },
        meant === undefined ? undefined : renaming(spots.get(group)?.name, group, meant),
      );
  }
}

/** The swap of a key's last part, where all before it is right. */
function renaming(written: string | undefined, key: string, meant: string): Swap | undefined {
  if (written === undefined) return undefined;
  const before = key.slice(0, key.length - written.length);
  return meant.startsWith(before) ? { was: written, is: meant.slice(before.length) } : undefined;
}
