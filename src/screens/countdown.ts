import type { Settings } from '../web/settings.ts';

/** How time presses; as a reader has set it for all games, or chosen for one. */
export type CountdownMode = Settings['countdown'];

/** Where the clock gets the time and its wake-ups from; the page gives its own, tests a hand-turned one. */
export interface TimeSource {
  /** Milliseconds of the wall clock, so that a sleeping tab comes back to the right time. */
  now(): number;
  /** Calls back once after so many milliseconds, or later; returns what cancels it. */
  after(milliseconds: number, call: () => void): () => void;
}

/** What the clock shows. */
export interface ClockFace {
  mode: CountdownMode;
  /** Whole seconds left, never below 0; undefined when no time is set. */
  left: number | undefined;
  total: number;
  /** Stands still while the tab is hidden or a dialog is open; never in strict mode. */
  paused: boolean;
  over: boolean;
}

/** A step's clock as a page shows it: of this device, or one that a server runs. */
export interface StepClock {
  readonly face: ClockFace;
  /** Calls back on every change of the face; returns what ends that. */
  subscribe(listener: (face: ClockFace) => void): () => void;
  /** Seconds more, as the reader asks for them; absent where the reader has no say. */
  extend?(seconds: number): void;
}

/** The clock of one step. Strict runs by the wall whatever happens, gentle may pause and only warns, off never runs. */
export class Countdown implements StepClock {
  #time: TimeSource;
  #face: ClockFace = { mode: 'off', left: undefined, total: 0, paused: false, over: false };
  /** Wall time at which it ends, while it runs. */
  #end = 0;
  /** Milliseconds left when it was paused. */
  #rest = 0;
  #cancel: (() => void) | undefined;
  #onOver: (() => void) | undefined;
  #listeners = new Set<(face: ClockFace) => void>();

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

  /** Starts a step of so many seconds; `onOver` is called once when they are gone. Mode `off` only clears. */
  start(mode: CountdownMode, seconds: number, onOver: () => void): void {
    this.stop();
    if (mode === 'off') return;
    this.#onOver = onOver;
    this.#end = this.#time.now() + seconds * 1000;
    this.#show({ mode, left: seconds, total: seconds, paused: false, over: false });
    this.#schedule();
  }

  /** Ends the clock without a word. */
  stop(): void {
    this.#cancel?.();
    this.#onOver = undefined;
    this.#show({ mode: 'off', left: undefined, total: 0, paused: false, over: false });
  }

  /** More time, as the reader asks for it in gentle mode. */
  extend(seconds: number): void {
    if (this.#face.mode !== 'gentle' || this.#face.left === undefined) return;
    if (this.#face.paused) this.#rest += seconds * 1000;
    else this.#end = Math.max(this.#end, this.#time.now()) + seconds * 1000;
    const left = this.#left();
    this.#show({ ...this.#face, left, total: Math.max(this.#face.total, left), over: false });
    if (!this.#face.paused) this.#schedule();
  }

  /** The tab is hidden or a dialog covers the page: gentle stands still, strict runs on. */
  pause(): void {
    if (this.#face.mode !== 'gentle' || this.#face.paused || this.#face.over) return;
    this.#rest = Math.max(0, this.#end - this.#time.now());
    this.#cancel?.();
    this.#show({ ...this.#face, paused: true });
  }

  /** The page is seen again: gentle goes on, strict looks at the wall clock and may find its time gone. */
  resume(): void {
    if (this.#face.left === undefined || this.#face.over) return;
    if (this.#face.paused) {
      this.#end = this.#time.now() + this.#rest;
      this.#show({ ...this.#face, paused: false });
    }
    this.#tick();
  }

  #left(): number {
    const milliseconds = this.#face.paused ? this.#rest : this.#end - this.#time.now();
    return Math.max(0, Math.ceil(milliseconds / 1000));
  }

  #tick(): void {
    const left = this.#left();
    const over = left === 0;
    this.#show({ ...this.#face, left, over });
    if (!over) {
      this.#schedule();
      return;
    }
    this.#cancel?.();
    const tell = this.#onOver;
    if (this.#face.mode === 'strict') this.#onOver = undefined;
    tell?.();
  }

  #schedule(): void {
    this.#cancel?.();
    const untilNextSecond = (this.#end - this.#time.now()) % 1000 || 1000;
    this.#cancel = this.#time.after(Math.max(20, untilNextSecond), () => this.#tick());
  }

  #show(face: ClockFace): void {
    this.#face = face;
    for (const listener of this.#listeners) listener(face);
  }
}
