import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** The generator's first state for a seed (any 32-bit whole number). */
export const firstChance = (seed: number): readonly number[] => xoroshiro128plus(seed | 0).getState();

/** Whether something with these odds (whole percent) occurs, and the chance to carry on with. */
export function draw(
  chance: readonly number[],
  percent: number,
): { happens: boolean; chance: readonly number[] } {
  const generator = xoroshiro128plusFromState(chance);
  const happens = uniformInt(generator, 1, 100) <= percent;
  return { happens, chance: generator.getState() };
}
