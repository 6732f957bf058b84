import { sha256 } from '@noble/hashes/sha2.js';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { largestSave, type ReadSave, readSaveText, type Save } from './save.ts';

const mark = '#game=';
/** Bytes of a SHA-256 in front, so that a link that lost its end or a letter cannot pass for another game. */
const sumLength = 6;

/** A link that carries a whole game after the `#`, which browsers never send to a server. */
export function linkTo(page: string, save: Save): string {
  const packed = deflateSync(strToU8(JSON.stringify(save)), { level: 9 });
  return page.replace(/#.*$/, '') + mark + toBase64Url(new Uint8Array([...sumOf(packed), ...packed]));
}

/** The game in a link's hash; undefined when the hash is something else. A link cut short says so. */
export function readLink(hash: string): ReadSave | { ok: false; problem: { code: 'linkCut' } } | undefined {
  if (!hash.startsWith(mark)) return undefined;
  try {
    const bytes = fromBase64Url(hash.slice(mark.length));
    const packed = bytes.subarray(sumLength);
    const whole = sumOf(packed).every((byte, place) => byte === bytes[place]);
    // The fixed room is also what stops a small link from unpacking into something vast.
    if (whole) return readSaveText(strFromU8(inflateSync(packed, { out: new Uint8Array(largestSave) })));
  } catch {
    // Not base64, or not deflated: said below.
  }
  return { ok: false, problem: { code: 'linkCut' } };
}

const sumOf = (packed: Uint8Array): Uint8Array => sha256(packed).subarray(0, sumLength);

function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}
