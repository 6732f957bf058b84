import type { Files } from '../../scenario/open-file.ts';
import type { Steps } from '../history.ts';

/** What makes a draft's files into those of the step next to it: by file, a stretch replaced; or the file's end or birth. */
type Turn = readonly (
  | { file: string; from: number; to: number; insert: string }
  | { file: string; text: string | null }
)[];

/** The steps of a draft as turns from each to the next, outward from how it is now: a tenth of a percent of the files themselves. */
export interface PackedSteps {
  /** From now to the last step before it, and on to the first. */
  back: readonly Turn[];
  /** From now to the step that was undone last, and on. */
  forth: readonly Turn[];
}

/** Characters that all turns together may insert: the farthest steps are left away beyond that. */
const most = 2_000_000;

/** Packs what was done to a draft. */
export function packSteps(now: Files, { before, after }: Steps): PackedSteps {
  return { back: turnsFrom(now, before.toReversed()), forth: turnsFrom(now, after.toReversed()) };
}

/** What was done to a draft, from how it is now. */
export function unpackSteps(now: Files, { back, forth }: PackedSteps): Steps {
  return { before: filesFrom(now, back).reverse(), after: filesFrom(now, forth).reverse() };
}

function turnsFrom(now: Files, steps: readonly Files[]): Turn[] {
  const turns: Turn[] = [];
  let from = now;
  let room = most;
  for (const to of steps) {
    const turn = turnBetween(from, to);
    for (const part of turn) room -= ('insert' in part ? part.insert : (part.text ?? '')).length;
    if (room < 0) break;
    turns.push(turn);
    from = to;
  }
  return turns;
}

function filesFrom(now: Files, turns: readonly Turn[]): Files[] {
  let files = now;
  return turns.map((turn) => {
    const next: Record<string, string> = { ...files };
    for (const part of turn) {
      if (!('text' in part)) {
        const text = next[part.file] ?? '';
        next[part.file] = text.slice(0, part.from) + part.insert + text.slice(part.to);
      } else if (part.text === null) delete next[part.file];
      else next[part.file] = part.text;
    }
    files = next;
    return files;
  });
}

/** The last turn that was worked out from some files: a draft is kept again and again, with a step more each time. */
const known = new WeakMap<Files, { to: Files; turn: Turn }>();

function turnBetween(from: Files, to: Files): Turn {
  const before = known.get(from);
  if (before?.to === to) return before.turn;
  const turn = turnOf(from, to);
  known.set(from, { to, turn });
  return turn;
}

/** Only what lies between the first and the last letter that differ is kept. */
function turnOf(from: Files, to: Files): Turn {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((file): Turn => {
    const [one, two] = [from[file], to[file]];
    if (one === two) return [];
    if (one === undefined || two === undefined) return [{ file, text: two ?? null }];
    const least = Math.min(one.length, two.length);
    let start = 0;
    while (start < least && one[start] === two[start]) start += 1;
    let end = 0;
    while (end < least - start && one[one.length - 1 - end] === two[two.length - 1 - end]) end += 1;
    return [{ file, from: start, to: one.length - end, insert: two.slice(start, two.length - end) }];
  });
}
