import type { Files } from '../../scenario/open-file.ts';

/** Something in a scenario's texts that leads out of them. */
export interface Outward {
  kind: 'link' | 'image';
  /** As it stands in the file; never followed or loaded here. */
  address: string;
  /** File and line, from 1, of its first place. */
  file: string;
  line: number;
}

/** Addresses that are listed; a scenario with more has its sources, and the count tells. */
const most = 200;
const address = /(?:https?:|ftp:|mailto:|javascript:|data:|\/\/)[^\s"'<>`)\]}]{2,}/gi;
const picture = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico)(?:[?#]|$)|^data:image\//i;

/** Every address in a scenario's texts, each once, images first, and how many there are in all. */
export function outwardOf(files: Files): { listed: Outward[]; count: number } {
  const byAddress = new Map<string, Outward>();
  for (const [file, text] of Object.entries(files)) {
    for (const [place, line] of text.split('\n').entries()) {
      for (const [whole] of line.matchAll(address)) {
        const shown = whole.replace(/[.,;:!?]+$/, '').slice(0, 300);
        if (byAddress.has(shown)) continue;
        const kind = picture.test(shown) || isShown(line, whole) ? 'image' : 'link';
        byAddress.set(shown, { kind, address: shown, file, line: place + 1 });
      }
    }
  }
  const all = [...byAddress.values()].sort(
    (one, two) => Number(two.kind === 'image') - Number(one.kind === 'image'),
  );
  return { listed: all.slice(0, most), count: all.length };
}

/** Whether Markdown or HTML around an address would show it as an image. */
function isShown(line: string, address: string): boolean {
  const before = line.slice(0, line.indexOf(address));
  return /!\[[^\]]*\]\($/.test(before) || /<(?:img|image|svg|video|iframe)\b[^>]*$/i.test(before);
}
