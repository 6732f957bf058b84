import type { z } from '../../scenario/zod.ts';

/** `window`: only while this window is open. */
type Until = 'always' | 'window';
const storage = (until: Until) => (until === 'always' ? localStorage : sessionStorage);

/** What this device keeps under a name; undefined where it keeps nothing that can be read. */
export function readKept<T extends z.ZodType>(
  name: string,
  shape: T,
  until: Until = 'always',
): z.output<T> | undefined {
  try {
    const read = shape.safeParse(JSON.parse(storage(until).getItem(name) ?? 'null'));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value on this device; where the browser forbids it, this says false. */
export function writeKept(name: string, value: unknown, until: Until = 'always'): boolean {
  try {
    storage(until).setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
