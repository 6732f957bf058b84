import { readKept, type Shape, writeKept } from './kept.ts';

const name = 'standoff.classes';
const roles = ['person', 'facilitator', 'wall'] as const;

/** A session that this device has a key to. */
export interface KeptKey {
  session: string;
  title: string;
  role: (typeof roles)[number];
  key: string;
  /** The class's code, as the facilitator was given it. */
  code?: string | undefined;
  /** Milliseconds of the wall clock when it was last used. */
  used: number;
}

// Read by hand: the door waits for it, and zod weighs more than all else that stands there.
const kept: Shape<KeptKey[]> = {
  safeParse: (raw) =>
    Array.isArray(raw) && raw.every(isKey) ? { success: true, data: raw } : { success: false },
};

function isKey(raw: unknown): raw is KeptKey {
  if (typeof raw !== 'object' || raw === null) return false;
  const { session, title, role, key, code, used } = raw as Record<string, unknown>;
  return (
    [session, title, key].every((one) => typeof one === 'string') &&
    roles.some((one) => one === role) &&
    (code === undefined || typeof code === 'string') &&
    typeof used === 'number'
  );
}

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
