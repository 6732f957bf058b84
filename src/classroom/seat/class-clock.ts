import type { ClockFace, StepClock, TimeSource } from '../../screens/countdown.ts';
import type { ClockPart } from '../session/parts/part-types.ts';

const noFace: ClockFace = { mode: 'off', left: undefined, total: 0, paused: false, over: false };

/** What a step's clock shows. @param now milliseconds of the server's wall clock */
export function clockFace(clock: ClockPart | undefined, now: number): ClockFace {
  if (!clock || clock.endsAt === undefined || clock.mode === 'off') return noFace;
  const { mode, endsAt, since, pausedSince } = clock;
  const left = Math.max(0, Math.ceil((endsAt - (pausedSince ?? now)) / 1000));
  return {
    mode,
    left,
    total: Math.max(left, Math.round((endsAt - since) / 1000), 1),
    paused: pausedSince !== undefined,
    over: left === 0,
  };
}

/** The clock that the server runs for a table, by the server's own time. Whoever reads it has no say in it. */
export class ClassClock implements StepClock {
  readonly #time: TimeSource;
  readonly #listeners = new Set<(face: ClockFace) => void>();
  #clock: ClockPart | undefined;
  #ahead = 0;
  #face = noFace;
  #cancel: (() => void) | undefined;

  constructor(time: TimeSource) {
    this.#time = time;
  }

  get face(): ClockFace {
    return this.#face;
  }

  subscribe(listener: (face: ClockFace) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes the server's word. @param ahead milliseconds by which its clock is ahead of this device's */
  set(clock: ClockPart | undefined, ahead: number): void {
    this.#clock = clock;
    this.#ahead = ahead;
    this.#tick();
  }

  stop(): void {
    this.#cancel?.();
  }

  #tick(): void {
    this.#cancel?.();
    const now = this.#time.now() + this.#ahead;
    this.#face = clockFace(this.#clock, now);
    for (const listener of this.#listeners) listener(this.#face);
    const { left, paused } = this.#face;
    if (!left || paused || this.#clock?.endsAt === undefined) return;
    const untilNextSecond = (this.#clock.endsAt - now) % 1000 || 1000;
    this.#cancel = this.#time.after(Math.max(20, untilNextSecond), () => this.#tick());
  }
}
