import type { Spot } from '../../scenario/spot.ts';
import type { Path } from '../yaml/wish.ts';

/**
 * Where a text stands in its file, or would stand: as other languages have it, or as its neighbours are written. A key
 * may be cut at its dots in more than one way (`moves:` over `alba.hold:` over `title:`).
 * @param models the files of other languages
 */
export function textPlace(top: Spot | undefined, key: string, models: readonly (Spot | undefined)[]): Path {
  const own = follow(top, key);
  if (own.rest === '') return own.path;
  for (const model of models) {
    const other = follow(model, key);
    if (other.rest === '' && startsWith(other.path, own.path)) return other.path;
  }
  const cut = own.rest.lastIndexOf('.');
  const word = own.rest.slice(cut + 1);
  const middle = own.rest.slice(0, Math.max(0, cut));
  if (middle === '') return [...own.path, word];
  const whole = [own.at, ...models.map((model) => model && at(model, own.path))].some((spot) =>
    spot?.entries().some(([name]) => name.includes('.')),
  );
  const [heading, ...inner] = own.path.length === 0 ? middle.split('.') : [];
  if (heading !== undefined) return [heading, ...(owned(heading) ? [inner.join('.')] : inner), word];
  return [...own.path, ...(whole ? [middle] : middle.split('.')), word];
}

/** Headings whose things are called by their owner's name too. */
const owned = (heading: string): boolean => heading === 'moves' || heading === 'meters';

const startsWith = (path: Path, start: Path): boolean => start.every((step, place) => path[place] === step);
const at = (top: Spot, path: Path): Spot => top.follow(path);

/** As far as a key is written, and what of it is not. */
function follow(top: Spot | undefined, key: string): { path: string[]; rest: string; at: Spot | undefined } {
  let spot = top;
  let rest = key;
  const path: string[] = [];
  for (;;) {
    const found = spot
      ?.entries()
      .find(([name, one]) => name === rest || (rest.startsWith(`${name}.`) && one.isMap));
    if (!found) return { path, rest, at: spot };
    const [name, one] = found;
    path.push(name);
    spot = one;
    if (name === rest) return { path, rest: '', at: one };
    rest = rest.slice(name.length + 1);
  }
}
