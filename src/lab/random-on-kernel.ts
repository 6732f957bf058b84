import { decisions, mostEdits } from '../crisis/asked.ts';
import { type EditNumbers, numbersOf } from '../kernel/edit-refusals.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Row } from '../kernel/layout.ts';
import { decideIn, editIn, orderIn } from '../kernel/orders.ts';
import type { Luck } from '../rival/luck.ts';
import type { StepKind } from '../scenario/schema.ts';
import { Deck } from './deck.ts';
import { possibleEdits } from './possible-edits.ts';

/** What a random player chooses from, by number. */
interface Choices {
  /** By actor: its public and its quiet moves. */
  moves: readonly { open: readonly number[]; quiet: readonly number[] }[];
  /** By clause. */
  edits: readonly (readonly EditNumbers[])[];
  most: Record<StepKind, number>;
  clauses: Deck;
  cards: Deck;
}

const known = new WeakMap<Kernel, Choices>();

function choicesOf(kernel: Kernel): Choices {
  let choices = known.get(kernel);
  if (!choices) {
    const { compiler, moves } = kernel;
    const { scenario } = compiler;
    const own = (seat: number, quiet: boolean) =>
      moves.flatMap((move, number) => (move.seat === seat && move.quiet === quiet ? number : []));
    const edits = possibleEdits(scenario).map((clause) => clause.map((edit) => numbersOf(compiler, edit)));
    const most = (step: StepKind): number => mostEdits(scenario, step);
    choices = {
      moves: compiler.names.actors.names.map((_, seat) => ({
        open: own(seat, false),
        quiet: own(seat, true),
      })),
      edits,
      most: {
        deliberation: most('deliberation'),
        finalText: most('finalText'),
        homeReads: most('homeReads'),
        decision: most('decision'),
      },
      clauses: new Deck(edits.length),
      cards: new Deck(Math.max(moves.length, decisions.length, ...edits.map((clause) => clause.length))),
    };
    known.set(kernel, choices);
  }
  return choices;
}

/** One of a list of moves that is legal, and payable beside `beside` (-1 for none); -1 when there is none. */
function someMove(
  kernel: Kernel,
  row: Row,
  list: readonly number[],
  beside: number,
  cards: Deck,
  luck: Luck,
): number {
  cards.lay(list.length);
  for (let card = cards.deal(luck); card >= 0; card = cards.deal(luck)) {
    const move = list[card] as number;
    if (kernel.moveRefusal(row, move) !== undefined) continue;
    if (beside < 0 || kernel.purseRefusal(row, beside, move) === undefined) return move;
  }
  return -1;
}

function someEdits(kernel: Kernel, row: Row, seat: number, luck: Luck): void {
  const { edits, most, clauses, cards } = choicesOf(kernel);
  const { layout } = kernel.compiler;
  let count = luck.below(most[kernel.step(row)] + 1);
  clauses.lay(edits.length);
  while (count > 0) {
    const list = edits[clauses.deal(luck)];
    if (!list) return;
    cards.lay(list.length);
    for (let card = cards.deal(luck); card >= 0; card = cards.deal(luck)) {
      const edit = list[card] as EditNumbers;
      if (kernel.editRefusal(row, seat, edit) !== undefined) continue;
      editIn(layout, row, seat, edit.kind, edit.clause, edit.code);
      count -= 1;
      break;
    }
  }
}

function someDecision(kernel: Kernel, row: Row, cards: Deck, luck: Luck): number {
  cards.lay(decisions.length);
  for (;;) {
    const card = cards.deal(luck);
    const decision = decisions[card];
    if (!decision || kernel.decisionRefusal(row, decision) === undefined) return card;
  }
}

/** Seals the orders of `randomPlayer`, draw for draw, in a game on the kernel. */
export function randomOrders(kernel: Kernel, row: Row, seat: number, luck: Luck): void {
  const { moves, cards } = choicesOf(kernel);
  const { open, quiet } = moves[seat] as Choices['moves'][number];
  const { layout } = kernel.compiler;
  switch (kernel.step(row)) {
    case 'finalText':
      orderIn(layout, row, seat, -1, -1);
      someEdits(kernel, row, seat, luck);
      break;
    case 'homeReads':
      orderIn(layout, row, seat, someMove(kernel, row, open, -1, cards, luck), -1);
      break;
    case 'decision':
      decideIn(layout, row, seat, someDecision(kernel, row, cards, luck));
      break;
    default: {
      const standing = kernel.standing[seat] as Kernel['standing'][number];
      const one = someMove(kernel, row, open, -1, cards, luck);
      const two = someMove(kernel, row, quiet, one, cards, luck);
      orderIn(layout, row, seat, one < 0 ? standing.open : one, two < 0 ? standing.quiet : two);
      // A third party has no say in the text.
      if (seat < kernel.compiler.names.seats.names.length) someEdits(kernel, row, seat, luck);
    }
  }
}
