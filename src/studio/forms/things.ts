import type { Spot } from '../../scenario/spot.ts';
import { languages } from '../../scenario/text.ts';
import { renameName } from '../yaml/rename-name.ts';
import { textPrefixes } from '../yaml/text-prefixes.ts';
import type { Path, Plain, Wish } from '../yaml/wish.ts';
import type { Wishes } from './grant.ts';
import type { FormsReading } from './reading.ts';

const rules = 'scenario.yaml';

/** Lists of which the last entry has to stay the last, since it holds where no other does. */
const lastStays = (list: Path): boolean => list[0] === 'endings' || list.at(-1) === 'turns';

/**
 * Adds a thing to a list of the scenario.
 * @param after the name behind which it is put; at the end when unsaid
 */
export function addThing(
  { top }: FormsReading,
  list: Path,
  name: string,
  value: Plain,
  after?: string,
): Wishes {
  const names =
    top
      ?.follow(list)
      .entries()
      .map(([one]) => one) ?? [];
  const end = names.length - (lastStays(list) && names.length > 0 ? 1 : 0);
  const at = after !== undefined && names.includes(after) ? names.indexOf(after) + 1 : end;
  return { [rules]: [{ do: 'insert', path: list, at: Math.min(at, end), name, value }] };
}

/** Takes a thing out, with its texts: what no longer is has nothing to say. */
export function removeThing(reading: FormsReading, path: Path): Wishes {
  return {
    [rules]: [{ do: 'remove', path }],
    ...inTexts(reading, path, (place) => ({ do: 'remove', path: place })),
  };
}

/** Calls a thing otherwise wherever it is spoken of. */
export const renameThing = ({ files }: FormsReading, path: Path, name: string): Wishes =>
  renameName(files, path, name);

/** Writes a thing once more under another name, with its texts as a start for its own. */
export function copyThing(reading: FormsReading, path: Path, name: string): Wishes {
  const before = textPrefixes(path);
  const after = textPrefixes([...path.slice(0, -1), name]);
  const texts = inTexts(reading, path, (place, prefix) => {
    const parent = place.slice(0, -1).join('.');
    const to = after[before.indexOf(prefix)] ?? prefix;
    const whole = to + place.join('.').slice(prefix.length);
    return { do: 'copy', path: place, name: parent === '' ? whole : whole.slice(parent.length + 1) };
  });
  return { [rules]: [{ do: 'copy', path, name }], ...texts };
}

function inTexts(
  { texts }: FormsReading,
  path: Path,
  wish: (place: Path, prefix: string) => Wish,
): Record<string, Wish[]> {
  const found = languages.flatMap((language): [string, Wish[]][] => {
    const { top } = texts[language];
    const wishes = ownPrefixes(path).flatMap((prefix) =>
      top ? topmost(top, prefix, []).map((place) => wish(place, prefix)) : [],
    );
    return wishes.length > 0 ? [[`text/${language}.yaml`, wishes]] : [];
  });
  return Object.fromEntries(found);
}

/** A seat's moves and meters are things of their own, with their own texts. */
const ownPrefixes = (path: Path): string[] =>
  textPrefixes(path).filter(
    (prefix) => path[0] === prefix.split('.')[0] || !/^(moves|meters)\./.test(prefix),
  );

/** Where the texts under a key begin in a file: one place, or several where the key is written in parts. */
function topmost(block: Spot, prefix: string, path: Path): Path[] {
  return block.entries().flatMap(([name, spot]) => {
    const here = [...path, name];
    const key = here.join('.');
    if (key === prefix || key.startsWith(`${prefix}.`)) return [here];
    return prefix.startsWith(`${key}.`) ? topmost(spot, prefix, here) : [];
  });
}

/** A name like this one that is still free. */
export function freeName(taken: readonly string[], like: string): string {
  for (let count = 2; ; count += 1) if (!taken.includes(`${like}${count}`)) return `${like}${count}`;
}
