/** Why the browser did not keep, give or let go of something. */
export type KeepProblem = { code: 'full' } | { code: 'forbidden' };
export type Kept<T> = { ok: true; value: T } | { ok: false; problem: KeepProblem };

/** Does something with the browser's storage; what it refuses becomes a value. */
export async function attempt<T>(act: () => Promise<T>): Promise<Kept<T>> {
  try {
    return { ok: true, value: await act() };
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { ok: false, problem: { code: full ? 'full' : 'forbidden' } };
  }
}
