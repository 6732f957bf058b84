import { decisions } from '../crisis/asked.ts';
import type { Edit, Orders } from '../crisis/journal.ts';
import type { State } from '../crisis/state.ts';
import type { Compiler } from './compiler.ts';
import { editKinds } from './edits.ts';
import { phases, type Row } from './layout.ts';
import type { Index } from './names.ts';
import { codeOf, offerOf } from './offer-code.ts';

export const wordStates = ['open', 'kept', 'broken'] as const;

/** Writes a seat's orders into its place in a row. */
export function sealIn({ names, layout }: Compiler, row: Row, seat: number, orders: Orders): void {
  const at = layout.sealed + seat * layout.sealedSize;
  const edits = orders.edits ?? [];
  row[at] = 1;
  row[at + 1] = orders.public === undefined ? 0 : names.moves.at(orders.public) + 1;
  row[at + 2] = orders.quiet === undefined ? 0 : names.moves.at(orders.quiet) + 1;
  row[at + 3] = orders.decision === undefined ? 0 : decisions.indexOf(orders.decision) + 1;
  row[at + 4] = edits.length;
  edits.forEach((edit, place) => {
    const clause = names.clauses.at(edit.clause);
    const positions = names.positions[clause];
    row[at + 5 + 3 * place] = editKinds.indexOf(edit.kind);
    row[at + 6 + 3 * place] = clause;
    row[at + 7 + 3 * place] = edit.kind === 'propose' && positions ? codeOf(positions, edit.offer) : 0;
  });
}

/** The orders that a seat has sealed in a row. */
export function ordersIn({ names, layout }: Compiler, row: Row, seat: number): Orders {
  const at = layout.sealed + seat * layout.sealedSize;
  const move = (cell: number): string | undefined => names.moves.names[(row[cell] as number) - 1];
  const edits: Edit[] = [];
  for (let edit = at + 5; edit < at + 5 + 3 * (row[at + 4] as number); edit += 3) {
    const number = row[edit + 1] as number;
    const kind = editKinds[row[edit] as number] ?? 'bracket';
    const clause = names.clauses.names[number] ?? '';
    const offer = offerOf(names.positions[number] as Index, row[edit + 2] as number);
    edits.push(kind === 'propose' ? { kind, clause, offer } : { kind, clause });
  }
  const [open, quiet] = [move(at + 1), move(at + 2)];
  const decision = decisions[(row[at + 3] as number) - 1];
  return {
    ...(open && { public: open }),
    ...(quiet && { quiet }),
    ...(edits.length > 0 && { edits }),
    ...(decision && { decision }),
  };
}

/** Third parties that have a seat, as the bits that a row has them in. */
const seatsAsBits = ({ names }: Compiler, parties: readonly string[]): number =>
  parties.reduce((bits, party) => bits | (1 << (names.actors.at(party) - names.seats.names.length)), 0);

/** A state of the machine as a row. The chronicle and first offers stay behind: no rule asks for them. */
export function rowOf(compiler: Compiler, state: State): Row {
  const { names, layout } = compiler;
  const row = new Int32Array(layout.size);
  names.meters.names.forEach((meter, at) => {
    row[layout.meters + at] = state.meters[meter] ?? 0;
    row[layout.outside + at] = state.outside[meter] ?? 0;
  });
  names.tracks.names.forEach((track, at) => {
    row[layout.tracks + at] = names.states[at]?.at(state.tracks[track] ?? '') ?? 0;
  });
  names.clauses.names.forEach((clause, number) => {
    const stands = state.table[clause];
    const positions = names.positions[number];
    if (!stands || !positions) return;
    const at = layout.clauses + 4 * number;
    row[at] = stands.agreed ? codeOf(positions, stands.agreed) + 1 : 0;
    row[at + 1] = stands.locked ? 1 : 0;
    names.seats.names.forEach((seat, place) => {
      const offer = stands.offers[seat];
      row[at + 2 + place] = offer ? codeOf(positions, offer) : 0;
    });
  });
  row[layout.words] = state.ledger.length;
  state.ledger.forEach(({ move, state: word, round }, at) => {
    row.set([names.moves.at(move), wordStates.indexOf(word), round], layout.words + 1 + 3 * at);
  });
  row[layout.matters] = state.matters.length;
  state.matters.forEach(({ matter, size, since }, at) => {
    row.set([names.matters.at(matter), size, since], layout.matters + 1 + 3 * at);
  });
  names.moves.names.forEach((move, at) => {
    row[layout.done + at] = state.done[move]?.at(-1) ?? -1;
  });
  names.happenings.names.forEach((happening, at) => {
    row[layout.happened + at] = state.happened[happening]?.at(-1) ?? -1;
  });
  names.seats.names.forEach((seat, at) => {
    row[layout.ruptureBy + at] = state.ruptureBy[seat] ?? 0;
    const chosen = state.mustHaves[seat];
    row[layout.mustHaves + at] = chosen === undefined ? 0 : (names.mustHaves[at]?.at(chosen) ?? 0) + 1;
  });
  row[layout.parties] = seatsAsBits(compiler, state.parties);
  row[layout.lastHeadline] = (state.lastHeadline ?? -1) + 1;
  names.actors.names.forEach((seat, at) => {
    const orders = state.sealed[seat];
    if (orders) sealIn(compiler, row, at, orders);
  });
  row.set(state.chance, layout.chance);
  row[layout.rupture] = state.rupture;
  row[layout.lastMover] = state.lastMover === undefined ? 0 : names.seats.at(state.lastMover) + 1;
  row[layout.cut] = names.cuts.at(state.cut);
  row[layout.round] = state.round;
  row[layout.step] = state.step;
  row[layout.phase] = phases.indexOf(state.phase);
  row[layout.outcome] = state.outcome === undefined ? 0 : names.outcomes.at(state.outcome) + 1;
  row[layout.blame] = state.blame === undefined ? 0 : names.seats.at(state.blame) + 1;
  row[layout.ending] = state.ending === undefined ? 0 : names.endings.at(state.ending) + 1;
  return row;
}
