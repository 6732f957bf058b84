/** What says whether something that was kept is of a shape; a schema of zod is one. */
export interface Shape<T> {
  safeParse(raw: unknown): { success: true; data: T } | { success: false };
}

/** `window`: only while this window is open. */
type Until = 'always' | 'window';
const storage = (until: Until) => (until === 'always' ? localStorage : sessionStorage);

/** What this device keeps under a name; undefined where it keeps nothing that can be read. */
export function readKept<T>(name: string, shape: Shape<T>, until: Until = 'always'): T | undefined {
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
