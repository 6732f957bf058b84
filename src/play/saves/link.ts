import { largestSave, type ReadSave, readSaveText, type Save } from '../../screens/saves/save.ts';
import { pack, unpack } from '../../web/packed.ts';

const mark = '#game=';

/** A link that carries a whole game after the `#`, which browsers never send to a server. */
export const linkTo = (page: string, save: Save): string =>
  page.replace(/#.*$/, '') + mark + pack(JSON.stringify(save));

/** The game in a link's hash; undefined when the hash is something else. A link cut short says so. */
export function readLink(hash: string): ReadSave | { ok: false; problem: { code: 'linkCut' } } | undefined {
  if (!hash.startsWith(mark)) return undefined;
  const text = unpack(hash.slice(mark.length), largestSave);
  return text === undefined ? { ok: false, problem: { code: 'linkCut' } } : readSaveText(text);
}
