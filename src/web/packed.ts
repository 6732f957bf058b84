import { sha256 } from '@noble/hashes/sha2.js';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** Bytes of a SHA-256 in front, so that what lost its end or a letter cannot pass for something else. */
const sumLength = 6;

/** A text made small, in letters that an address may hold. */
export function pack(text: string): string {
  const packed = deflateSync(strToU8(text), { level: 9 });
  return toBase64Url(new Uint8Array([...sumOf(packed), ...packed]));
}

/**
 * The text that was packed; undefined when it was cut short or changed.
 * @param most bytes that the text may have: the fixed room also stops a few letters from unpacking into something vast
 */
export function unpack(letters: string, most: number): string | undefined {
  try {
    const bytes = fromBase64Url(letters);
    const packed = bytes.subarray(sumLength);
    const whole = sumOf(packed).every((byte, place) => byte === bytes[place]);
    if (whole) return strFromU8(inflateSync(packed, { out: new Uint8Array(most) }));
  } catch {
    // Not base64, or not deflated.
  }
  return undefined;
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
