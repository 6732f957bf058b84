import type { Files } from '../../scenario/open-file.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Desk } from '../desk.ts';
import type { DeskState } from '../desk-state.ts';
import type { BalanceAnswer, BalanceQuestion } from './balance-work.ts';
import { firstLook, schedule, withoutLooking } from './schedule.ts';
import type { Figures } from './weighing.ts';

/** A version of the draft, and how the worker gets to know it. */
interface Version {
  /** Undefined until its files have been read, and for good when they have an error. */
  digest: string | undefined;
  from: { scenario: Scenario } | { files: Files };
  /** Nothing more is asked of it: it cannot be read, or its games fail. */
  given: boolean;
  fault?: string;
}

interface Parts {
  desk: Desk;
  /** Asks whoever plays. Rejects when `signal` stops the work. */
  ask(question: BalanceQuestion, signal: AbortSignal): Promise<BalanceAnswer>;
  /** Milliseconds that games of a version that is no longer there may take to their end before they are broken off. */
  patience: number;
  /** Milliseconds without a letter before games go on. */
  calm: number;
  /** Milliseconds for which figures stand before better ones are shown. */
  pace: number;
}

/**
 * Weighs each sound revision of the draft, beside the version last saved: piece after piece, so that figures come
 * early and grow better, and a new revision is turned to after at most one piece. While somebody types no piece is
 * begun: what is typed is read and drawn by the same few processors.
 */
export class Weigher {
  readonly #parts: Parts;
  #now: Version | undefined;
  #saved: Version | undefined;
  #savedFiles: Files | undefined;
  /** Digest -> pieces played -> what the games came to by then; of the two versions alone. */
  #figures = new Map<string, Figures[]>();
  /** Digests that the worker knows. */
  #learned = new Set<string>();
  #asking: AbortController | undefined;
  #revision: number;
  /** Runs while the text has not been calm for long enough. */
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** Runs while figures were shown just now. */
  #shown: ReturnType<typeof setTimeout> | undefined;
  #better = false;
  #wake = (): void => {};

  constructor(parts: Parts) {
    this.#parts = parts;
    const { store } = parts.desk;
    this.#revision = store.value.revision;
    store.subscribe((state) => this.#look(state));
    this.#look(store.value);
    void this.#work();
  }

  /** Takes in what has changed on the desk. */
  #look({ sound, saved, revision, draft }: DeskState): void {
    if (revision !== this.#revision) this.#standBack();
    this.#revision = revision;
    const digest = sound?.bundle.digest;
    const other = digest !== this.#now?.digest;
    if (other) {
      this.#now = sound && { digest, from: { scenario: sound.bundle.scenario }, given: false };
      this.#hurry();
    }
    // As long as it is the saved version that lies on the desk, it needs no reading of its own.
    const lies = sound !== undefined && sound.revision === revision && draft.files === saved;
    if (saved !== this.#savedFiles || (lies && this.#saved?.digest === undefined)) {
      this.#savedFiles = saved;
      this.#saved = lies ? this.#now : { digest: undefined, from: { files: saved }, given: false };
    }
    if (other) this.#show();
    this.#wake();
  }

  #standBack(): void {
    const { calm } = this.#parts;
    clearTimeout(this.#typing);
    if (calm === 0) return;
    this.#typing = setTimeout(() => {
      this.#typing = undefined;
      this.#wake();
    }, calm);
  }

  /** Breaks off what is played of a version that is gone, if it does not end soon. */
  #hurry(): void {
    const asking = this.#asking;
    if (asking) setTimeout(() => asking.abort(), this.#parts.patience);
  }

  async #work(): Promise<never> {
    for (;;) {
      const step = this.#next();
      if (step) await this.#take(step.version, step.question);
      else
        await new Promise<void>((wake) => {
          this.#wake = wake;
        });
    }
  }

  /** What is to be asked next; undefined while there is nothing. */
  #next(): { version: Version; question: BalanceQuestion } | undefined {
    const [now, saved] = [this.#now, this.#saved];
    const { read, revision } = this.#parts.desk.store.value;
    if (!now || this.#typing !== undefined || read?.revision !== revision) return undefined;
    const most = this.#most;
    const ahead = this.#played(now);
    if (ahead < firstLook && !now.given) return this.#ask(now);
    const apart = saved && saved.digest !== now.digest && !saved.given;
    if (apart && this.#played(saved) < Math.min(ahead, most)) return this.#ask(saved);
    return ahead < most && !now.given ? this.#ask(now) : undefined;
  }

  #ask(version: Version): { version: Version; question: BalanceQuestion } {
    const { digest, from } = version;
    if (digest !== undefined && this.#learned.has(digest))
      return { version, question: { do: 'play', digest } };
    if ('files' in from) return { version, question: { do: 'read', files: from.files } };
    return { version, question: { do: 'learn', digest: digest ?? '', scenario: from.scenario } };
  }

  async #take(version: Version, question: BalanceQuestion): Promise<void> {
    const asking = new AbortController();
    this.#asking = asking;
    try {
      this.#hear(version, await this.#parts.ask(question, asking.signal));
    } catch (error) {
      // Broken off: the next question goes to a worker that knows nothing yet.
      if (!asking.signal.aborted) throw error;
      this.#learned.clear();
    } finally {
      this.#asking = undefined;
    }
  }

  #hear(version: Version, answer: BalanceAnswer): void {
    if ('fault' in answer) {
      version.given = true;
      version.fault = answer.fault;
      this.#show();
    } else if ('unknown' in answer) {
      this.#learned.delete(answer.unknown);
    } else if ('digest' in answer) {
      version.digest = answer.digest;
      if (answer.digest === undefined) version.given = true;
      else this.#learned.add(answer.digest);
    } else {
      const { digest, played } = answer.figures;
      const all = this.#figures.get(digest) ?? [];
      all[played] = answer.figures;
      this.#figures.set(digest, all);
      this.#better = true;
      if (this.#shown === undefined) this.#show();
    }
  }

  #show(): void {
    const wanted = [this.#now?.digest, this.#saved?.digest];
    for (const digest of this.#figures.keys()) if (!wanted.includes(digest)) this.#figures.delete(digest);
    const fault = this.#now?.fault;
    const [last, lastSaved] = [this.#figuresOf(this.#now), this.#figuresOf(this.#saved)];
    // Until there are new figures the old ones stay.
    if (!last && fault === undefined) return;
    // After as many pieces on either side, so that games which an edit leaves alone come out the same.
    const played = Math.min(last?.played ?? 0, lastSaved?.played ?? Number.POSITIVE_INFINITY);
    const now = this.#figuresOf(this.#now, played) ?? last;
    const saved = this.#figuresOf(this.#saved, played) ?? lastSaved;
    this.#parts.desk.weigh({ now, saved, of: this.#most, fault });
    this.#better = false;
    this.#rest();
  }

  /** Lets figures stand for a while: to draw each piece's would keep the page busy. */
  #rest(): void {
    const { pace } = this.#parts;
    clearTimeout(this.#shown);
    if (pace === 0) return;
    this.#shown = setTimeout(() => {
      this.#shown = undefined;
      if (this.#better) this.#show();
    }, pace);
  }

  /** After so many pieces, if they were played one by one; the last when it does not matter. */
  #figuresOf(version: Version | undefined, played?: number): Figures | undefined {
    const all = version?.digest === undefined ? undefined : this.#figures.get(version.digest);
    return played === undefined ? all?.at(-1) : all?.[played];
  }

  #played = (version: Version): number => this.#figuresOf(version)?.played ?? 0;

  /** Pieces that are played: all of them only while somebody looks. */
  get #most(): number {
    return this.#parts.desk.store.value.panel === 'balance' ? schedule.length : withoutLooking;
  }
}
