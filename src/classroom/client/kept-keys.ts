import { z } from '../../scenario/zod.ts';
import { readKept, writeKept } from './kept.ts';

const name = 'standoff.classes';
const kept = z.array(
  z.object({
    session: z.string(),
    title: z.string(),
    role: z.enum(['person', 'facilitator', 'wall']),
    key: z.string(),
    /** The class's code, as the facilitator was given it. */
    code: z.string().optional(),
    /** Milliseconds of the wall clock when it was last used. */
    used: z.number(),
  }),
);

/** A session that this device has a key to. */
export type KeptKey = z.output<typeof kept>[number];

/** Most that are kept; the oldest go. */
const most = 40;

/** The keys of this device, the one used last first. */
export const keptKeys = (): KeptKey[] => (readKept(name, kept) ?? []).sort((one, two) => two.used - one.used);

/** Keeps a key, in place of one of the same role in the same session; where the browser forbids it, this says false. */
export function keepKey(key: KeptKey): boolean {
  const others = keptKeys().filter(({ session, role }) => session !== key.session || role !== key.role);
  return writeKept(name, [key, ...others].slice(0, most));
}

export const dropKey = (key: string): boolean =>
  writeKept(
    name,
    keptKeys().filter((one) => one.key !== key),
  );
