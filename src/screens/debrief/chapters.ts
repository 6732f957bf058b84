import type { Entry } from '../../crisis/state.ts';

/** What the chronicle holds of one round of the calendar, whether it was played or the cut passed over it. */
export interface Chapter {
  /** Round id; undefined for what came before the first round. */
  round: string | undefined;
  skipped: boolean;
  /** Place in the cut at which it happened; a skipped round happens at the place of the next played one. */
  place: number;
  entries: readonly Entry[];
}

/** Cuts a chronicle at each round's beginning. The epilogue is no round and is left out. */
export function chaptersOf(chronicle: readonly Entry[]): Chapter[] {
  const chapters: (Chapter & { entries: Entry[] })[] = [];
  for (const entry of chronicle) {
    const { cause } = entry;
    if (cause.kind === 'epilogue') continue;
    const open = chapters.at(-1);
    if (cause.kind === 'round' && cause.round !== open?.round)
      chapters.push({ round: cause.round, skipped: cause.skipped, place: entry.round, entries: [entry] });
    else if (open) open.entries.push(entry);
    else chapters.push({ round: undefined, skipped: false, place: entry.round, entries: [entry] });
  }
  return chapters;
}

/** What a seat did in one step, as the chronicle has it: standing instructions and passes included. */
export interface Acts {
  public: string | undefined;
  quiet: string | undefined;
  edits: readonly Extract<Entry['cause'], { kind: 'edit' }>[];
  decision: string | undefined;
  /** What of it was the standing instruction's doing. */
  standing: readonly ('public' | 'quiet' | 'decision')[];
  /** Its quiet act became known. */
  leaked: boolean;
}

/** A seat's acts among the entries of one step. */
export function actsOf(entries: readonly Entry[], seat: string): Acts {
  const causes = entries.map((entry) => entry.cause);
  const moves = causes.flatMap((c) => (c.kind === 'move' && c.seat === seat ? [c] : []));
  const decided = causes.flatMap((c) => (c.kind === 'decision' && c.seat === seat ? [c] : []));
  const quiet = moves.find((m) => m.channel === 'quiet');
  return {
    public: moves.find((m) => m.channel === 'public')?.move,
    quiet: quiet?.move,
    edits: causes.flatMap((c) => (c.kind === 'edit' && c.seat === seat ? [c] : [])),
    decision: decided[0]?.decision,
    standing: [
      ...moves.flatMap(({ standing, channel }) => (standing ? [channel] : [])),
      ...decided.flatMap(({ standing }) => (standing ? ['decision' as const] : [])),
    ],
    leaked: quiet?.leaked ?? false,
  };
}
