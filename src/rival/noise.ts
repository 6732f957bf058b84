/**
 * Scatters a whole number over all 32 bits: the finaliser of MurmurHash3 (Appleby). A search asks for the same noise
 * by the same number again, so that two choices are compared under the same luck without a stream to keep in step.
 */
export function scatter(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Noise of a number, from 0 up to but without 1. */
export const noise = (number: number): number => scatter(number) / 2 ** 32;
