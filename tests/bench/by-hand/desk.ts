import { answer, isAnswered } from './matters-answered.ts';
import { leave } from './matters-left.ts';
import { phase, word } from './names.ts';
import type { State } from './state.ts';
import { costOfWord, verdict } from './words.ts';

/** Puts a matter on the desks unless it lies there. What comes up while orders are turned up can wait for the next round. */
export function openMatter(s: State, which: number): void {
  const { matters } = s;
  for (let at = 0; at < matters.length; at += 3) if (matters[at] === which) return;
  matters.push(which, 1, s.phase === phase.deliberation ? s.round + 1 : s.round);
}

/** Every matter on the desks: answered ones go, those left lying do their harm and come back larger. */
export function sweep(s: State): void {
  const before = s.matters;
  const kept: number[] = [];
  // While the desks are gone through they count as empty; what an effect opens meanwhile is put behind.
  s.matters = [];
  for (let at = 0; at < before.length; at += 3) {
    const which = before[at] as number;
    const size = before[at + 1] as number;
    const since = before[at + 2] as number;
    if (since > s.round) kept.push(which, size, since);
    else if (isAnswered(s, which)) answer(s, which);
    else if (leave(s, which, size)) kept.push(which, size + 1, since);
  }
  const opened = s.matters;
  for (let at = 0; at < opened.length; at += 3) {
    let known = false;
    for (let one = 0; one < kept.length && !known; one += 3) known = kept[one] === opened[at];
    if (!known) kept.push(opened[at] as number, opened[at + 1] as number, opened[at + 2] as number);
  }
  s.matters = kept;
}

/** Enters a move's word in the ledger. */
export function giveWord(s: State, move: number): void {
  s.words.push(move, word.open, s.round);
}

export function isWord(s: State, move: number, how: number): boolean {
  const { words } = s;
  for (let at = 0; at < words.length; at += 3) if (words[at] === move && words[at + 1] === how) return true;
  return false;
}

/** The press goes through the ledger: every word is judged by how things stood before any of them cost anything. */
export function judge(s: State): void {
  const { words } = s;
  let judged = 0;
  for (let at = 0; at < words.length; at += 3) {
    // A word found broken or kept is marked below zero until all are found.
    if (words[at + 1] !== word.open) continue;
    const found = verdict(s, words[at] as number);
    if (found === word.open) continue;
    words[at + 1] = -found;
    judged += 1;
  }
  for (let at = 0; judged > 0 && at < words.length; at += 3) {
    const found = -(words[at + 1] as number);
    if (found <= 0) continue;
    if (found === word.broken) costOfWord(s, words[at] as number);
    words[at + 1] = found;
    judged -= 1;
  }
}
