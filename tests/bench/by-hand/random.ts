import { Deck } from '../../../src/lab/deck.ts';
import type { Luck } from '../../../src/rival/luck.ts';
import { edit, mayEdit } from './edits.ts';
import { seoulCosts } from './legal-seoul.ts';
import { tokyoCosts } from './legal-tokyo.ts';
import { decision, seat, seoul, tokyo } from './names.ts';
import { mayDecide, mayMove, seal, sealDecision, sealEdit, step, stepOf } from './play.ts';
import { clauseCount, moveCount, type State } from './state.ts';

/** Wordings of a position, in the order in which the player of the lab has them: bits 1 ambiguous, 2 conditional, 4 revocable. */
const plain = [0];
const vague = [0, 1];
const tied = [0, 2];
const tiedOrVague = [0, 2, 1, 3];
const loose = [0, 4, 2, 6];
const any = [0, 4, 2, 6, 1, 5, 3, 7];

/** By clause and position. */
const wordings = [
  [loose, any, loose], // pact
  [loose, any, loose], // materials
  [tied, tiedOrVague, tied], // listing
  [loose, any, loose], // wto
  [vague, vague, plain], // labour
  [tiedOrVague, tiedOrVague, tied], // talks
  [plain, vague, plain], // form
];

/** By clause: two numbers an edit, kind and offer. */
const edits = wordings.map((positions) => [
  ...positions.flatMap((how, position) => how.flatMap((bits) => [edit.propose, 8 * position + bits])),
  ...[edit.accept, 0, edit.bracket, 0, edit.lock, 0],
]);

const costs = [...seoulCosts, ...tokyoCosts];
const clauses = new Deck(clauseCount);
const cards = new Deck(moveCount);

/** One of the moves from `first` on that is legal, and payable beside `beside` (-1 for none); -1 when there is none. */
function someMove(
  s: State,
  first: number,
  count: number,
  beside: number,
  capital: number,
  luck: Luck,
): number {
  cards.lay(count);
  for (let card = cards.deal(luck); card >= 0; card = cards.deal(luck)) {
    const move = first + card;
    if (!mayMove(s, move)) continue;
    if (beside < 0 || (costs[move] as number) + (costs[beside] as number) <= capital) return move;
  }
  return -1;
}

function someEdits(s: State, side: number, most: number, luck: Luck): void {
  let count = luck.below(most + 1);
  clauses.lay(clauseCount);
  while (count > 0) {
    const which = clauses.deal(luck);
    if (which < 0) return;
    const list = edits[which] as number[];
    cards.lay(list.length / 2);
    for (let card = cards.deal(luck); card >= 0; card = cards.deal(luck)) {
      const kind = list[2 * card] as number;
      const code = list[2 * card + 1] as number;
      if (!mayEdit(s, side, kind, which, code)) continue;
      sealEdit(s, side, kind, which, code);
      count -= 1;
      break;
    }
  }
}

function someDecision(s: State, luck: Luck): number {
  cards.lay(3);
  for (;;) {
    const card = cards.deal(luck);
    if (card < 0 || mayDecide(s, card)) return card < 0 ? decision.lapse : card;
  }
}

/** Number of a must-have, from 1. */
export const randomMustHave = (luck: Luck): number => luck.below(3) + 1;

/** Seals the orders of the lab's random player, draw for draw. */
export function randomOrders(s: State, side: number, luck: Luck): void {
  const ours = side === seat.seoul;
  const capital = ours ? s.inside.seoulCapital : s.inside.tokyoCapital;
  const first = ours ? seoul.holdTheLine : tokyo.holdCourse;
  const firstQuiet = ours ? seoul.keepCounsel : tokyo.keepPatience;
  const end = ours ? tokyo.holdCourse : moveCount;
  switch (stepOf(s)) {
    case step.finalText:
      seal(s, side, -1, -1);
      someEdits(s, side, clauseCount, luck);
      break;
    case step.homeReads:
      seal(s, side, someMove(s, first, firstQuiet - first, -1, capital, luck), -1);
      break;
    case step.decision:
      sealDecision(s, side, someDecision(s, luck));
      break;
    default: {
      const one = someMove(s, first, firstQuiet - first, -1, capital, luck);
      const two = someMove(s, firstQuiet, end - firstQuiet, one, capital, luck);
      seal(s, side, one, two);
      someEdits(s, side, 2, luck);
    }
  }
}
