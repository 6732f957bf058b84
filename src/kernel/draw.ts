import type { Layout, Row } from './layout.ts';

/** Draws outside this range would favour small numbers; they are drawn again, as pure-rand does. */
const even = Math.trunc(0x1_0000_0000 / 100) * 100;

/**
 * Whether something with these odds (whole percent) occurs; moves the row's chance on.
 * The generator and the range are those of pure-rand's xoroshiro128plus and uniformInt, in place.
 */
export function drawIn(row: Row, { chance }: Layout, percent: number): boolean {
  for (;;) {
    const s01 = row[chance] as number;
    const s00 = row[chance + 1] as number;
    const s11 = row[chance + 2] as number;
    const s10 = row[chance + 3] as number;
    const value = ((s00 + s10) | 0) + 0x8000_0000;
    const a0 = s10 ^ s00;
    const a1 = s11 ^ s01;
    row[chance] = (s01 << 24) ^ (s00 >>> 8) ^ a1 ^ ((a1 << 16) | (a0 >>> 16));
    row[chance + 1] = (s00 << 24) ^ (s01 >>> 8) ^ a0 ^ (a0 << 16);
    row[chance + 2] = (a0 << 5) ^ (a1 >>> 27);
    row[chance + 3] = (a1 << 5) ^ (a0 >>> 27);
    if (value < even) return (value % 100) + 1 <= percent;
  }
}
