import type { State } from './state.ts';

/** Draws above this would favour small numbers; they are drawn again, as pure-rand does. */
const even = 4294967200;

/** Whether something with these odds (whole percent) occurs: pure-rand's xoroshiro128plus and its range, in place. */
export function draw(s: State, percent: number): boolean {
  const { chance } = s;
  for (;;) {
    const s01 = chance[0] as number;
    const s00 = chance[1] as number;
    const s11 = chance[2] as number;
    const s10 = chance[3] as number;
    const value = ((s00 + s10) | 0) + 0x8000_0000;
    const a0 = s10 ^ s00;
    const a1 = s11 ^ s01;
    chance[0] = (s01 << 24) ^ (s00 >>> 8) ^ a1 ^ ((a1 << 16) | (a0 >>> 16));
    chance[1] = (s00 << 24) ^ (s01 >>> 8) ^ a0 ^ (a0 << 16);
    chance[2] = (a0 << 5) ^ (a1 >>> 27);
    chance[3] = (a1 << 5) ^ (a0 >>> 27);
    if (value < even) return (value % 100) + 1 <= percent;
  }
}

/** Whether a quiet act with these odds leaks: likelier once the scale has left calm. */
export const leaks = (s: State, percent: number): boolean =>
  draw(s, s.rupture <= 4 ? Math.min(100, percent + 12) : percent);
