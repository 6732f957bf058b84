/**
 * What is put off until this turn of the loop is over: whoever asked for something is answered before anybody is told of it.
 * A session's jobs are done in the order in which they came.
 */
export class Late {
  readonly #complain: (error: unknown) => void;
  readonly #jobs = new Map<string, (() => void)[]>();

  /** @param complain told of what goes wrong, since nobody waits for it */
  constructor(complain: (error: unknown) => void) {
    this.#complain = complain;
  }

  add(session: string, job: () => void): void {
    if (this.#jobs.size === 0)
      setImmediate(() => {
        for (const one of this.#jobs.keys()) this.run(one);
      });
    const jobs = this.#jobs.get(session);
    if (jobs) jobs.push(job);
    else this.#jobs.set(session, [job]);
  }

  /** Does now what was put off for a session. */
  run(session: string): void {
    const jobs = this.#jobs.get(session) ?? [];
    this.#jobs.delete(session);
    for (const job of jobs)
      try {
        job();
      } catch (error) {
        this.#complain(error);
      }
  }
}
