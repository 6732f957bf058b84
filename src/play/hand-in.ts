import { startSchema } from '../crisis/start.ts';
import { z } from '../scenario/zod.ts';

const short = z.string().max(120);
const choice = z.strictObject({
  cut: short,
  seed: z.int().min(0).max(0xffffffff),
  mode: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('computer'), seat: short, level: z.literal([1, 2, 3]) }),
    z.strictObject({ kind: z.literal('shared') }),
  ]),
  parties: z.array(short).max(8),
  from: startSchema.optional(),
});

/** A game of a draft as the studio asks for it in the address: which scenario, and what it is opened with. */
export interface HandIn {
  /** Names the scenario that was handed over. */
  key: string;
  choice: z.output<typeof choice>;
}

/** The game an address asks for; undefined when it asks for none; `badHandIn` when it does not say how to begin. */
export function readHandIn(
  hash: string,
): { ok: true; handIn: HandIn } | { ok: false; problem: { code: 'badHandIn' } } | undefined {
  const said = new URLSearchParams(hash.slice(1));
  const key = said.get('play');
  if (key === null) return undefined;
  try {
    return {
      ok: true,
      handIn: { key: short.parse(key), choice: choice.parse(JSON.parse(said.get('choice') ?? '')) },
    };
  } catch {
    return { ok: false, problem: { code: 'badHandIn' } };
  }
}
