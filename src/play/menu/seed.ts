const largest = 0xffffffff;

/** A seed nobody chose. The page may be random where the rules may not. */
export function freshSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** The seed a reader typed, or undefined when it is not a whole number from 0 to 2^32 - 1. */
export function readSeed(text: string): number | undefined {
  if (!/^\s*\d{1,10}\s*$/.test(text)) return undefined;
  const seed = Number(text);
  return seed <= largest ? seed : undefined;
}
