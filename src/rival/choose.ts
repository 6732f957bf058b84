import { mostEdits } from '../crisis/asked.ts';
import { firstChance } from '../crisis/chance.ts';
import { imagine } from '../crisis/imagine.ts';
import type { Edit, Orders } from '../crisis/journal.ts';
import { isParty } from '../crisis/place.ts';
import type { View } from '../crisis/view-type.ts';
import type { EditNumbers } from '../kernel/edit-refusals.ts';
import { editKinds } from '../kernel/edits.ts';
import { type Kernel, kernelOf } from '../kernel/kernel.ts';
import type { Row } from '../kernel/layout.ts';
import { offerOf } from '../kernel/offer-code.ts';
import type { Scenario } from '../scenario/schema.ts';
import { actsReason } from './acts-reason.ts';
import type { Options } from './bandit.ts';
import { believe } from './belief.ts';
import { chooseDecision } from './decision.ts';
import { efforts, type Level } from './levels.ts';
import { luckFrom } from './luck.ts';
import { type Mind, mindOf } from './mind.ts';
import { muddling } from './muddling.ts';
import { chooseBySearch } from './must-have.ts';
import { fearedBloc, wouldSign } from './notes.ts';
import { noEdits, packagesOf } from './packages.ts';
import type { EditReason, Reason } from './reason.ts';
import { search } from './search.ts';
import { leansOf } from './thoughts.ts';
import { knownRow, worldsOf } from './worlds.ts';

/** How a rival is asked: how hard it thinks, and the seed of its moods (a 32-bit whole number). */
export interface Asked {
  level: Level;
  seed: number;
}

/** What a rival seals, and why; the reason is worked out when it is asked for, as most games never ask. */
export interface Chosen {
  orders: Orders;
  readonly reason: Reason;
}

/** What a seat may choose from in the present step of a row. */
function optionsIn({ kernel, deal, channels }: Mind, row: Row, seat: number): Options {
  const kind = kernel.step(row);
  const { open, quiet } = channels[seat] ?? { open: [], quiet: [] };
  const legal = (moves: readonly number[]) =>
    moves.filter((move) => kernel.moveRefusal(row, move) === undefined);
  const orNone = (moves: readonly number[]) => (moves.length > 0 ? moves : [-1]);
  return {
    opens: kind === 'finalText' ? [-1] : orNone(legal(open)),
    quiets: kind === 'deliberation' ? orNone(legal(quiet)) : [-1],
    packages:
      seat < kernel.compiler.names.seats.names.length
        ? packagesOf(deal, row, seat, mostEdits(kernel.compiler.scenario, kind))
        : [noEdits],
  };
}

function editIn({ compiler: { names } }: Kernel, { kind, clause, code }: EditNumbers): Edit {
  const [id, what] = [names.clauses.names[clause] ?? '', editKinds[kind] ?? 'bracket'];
  const positions = names.positions[clause];
  return what === 'propose' && positions
    ? { kind: what, clause: id, offer: offerOf(positions, code) }
    : { kind: what === 'propose' ? 'bracket' : what, clause: id };
}

function editReason({ kernel, text }: Mind, row: Row, seat: number, numbers: EditNumbers): EditReason {
  const { layout, names } = kernel.compiler;
  const { kind, clause } = numbers;
  const at = layout.clauses + 4 * clause;
  const positions = names.positions[clause];
  const code = [numbers.code, row[at + 3 - seat], (row[at] ?? 1) - 1, (row[at] ?? 1) - 1][kind] ?? 0;
  const [mine, theirs] = [seat, 1 - seat].map((who) => text.gains[who]?.[clause]?.[code] ?? 0) as [
    number,
    number,
  ];
  const why = (['asks', 'gains', 'withdraws', 'keeps'] as const)[kind] ?? 'asks';
  const concedes = (why === 'asks' && theirs > mine) || (why === 'gains' && mine < 0);
  return {
    edit: editIn(kernel, numbers),
    why: concedes ? 'concedes' : why,
    mine,
    theirs,
    offer: positions
      ? offerOf(positions, code)
      : { position: '', ambiguous: false, conditional: false, revocable: false },
  };
}

/**
 * What a seat played by the computer seals in the present step, and why. It knows its own view and nothing else:
 * what is hidden it guesses, and it tries its orders in the worlds it guesses with the real rules. See `search` and
 * `chooseDecision` for how.
 */
export function chooseOrders(scenario: Scenario, view: View, asked: Asked): Chosen {
  const kernel = kernelOf(scenario);
  const effort = efforts[asked.level];
  const luck = luckFrom(asked.seed);
  const { names } = kernel.compiler;
  const seat = names.actors.at(view.seat);
  const now = knownRow(kernel, view);
  const mind = mindOf(kernel, now);
  const believed = imagine(view);
  const beliefs = new Map(
    names.seats.names.flatMap((other, number) =>
      number === seat
        ? []
        : [
            [
              number,
              {
                mustHave: believe(scenario, believed, other),
                muddles: muddling(kernel, mind.text, now, number),
              },
            ] as const,
          ],
    ),
  );
  const worlds = worldsOf(kernel, view, now, beliefs, effort.worlds, luck);
  const notes = () =>
    isParty(scenario, view.seat)
      ? { belief: {}, feared: undefined, wouldSign: undefined }
      : {
          belief: beliefs.get(1 - seat)?.mustHave ?? {},
          feared: fearedBloc(view),
          wouldSign: wouldSign(kernel, view, mind.text),
        };
  const seed = luck.below(2 ** 31);
  if (kernel.step(now) === 'decision') {
    const decision = chooseDecision(mind, seat, worlds, effort.waver, seed);
    return {
      orders: { decision: decision.decision },
      get reason() {
        return { ...notes(), acts: undefined, edits: [], decision };
      },
    };
  }
  const leans = leansOf(kernel).map((lean) => lean + luck.waver(effort.waver));
  const options = (row: Row, who: number) => optionsIn(mind, row, who);
  const found = search(mind, seat, worlds, options, leans, effort, seed);
  const [best] = found;
  if (!best) throw new RangeError('a search compares at least one candidate');
  const { open, quiet, package: chosen } = best;
  const [openName, quietName] = [names.moves.names[open], names.moves.names[quiet]];
  return {
    orders: {
      ...(openName !== undefined && { public: openName }),
      ...(quietName !== undefined && { quiet: quietName }),
      ...(chosen.edits.length > 0 && { edits: chosen.edits.map((numbers) => editIn(kernel, numbers)) }),
    },
    get reason() {
      return {
        ...notes(),
        acts: actsReason(mind, view, now, found, leans),
        edits: chosen.edits.map((numbers) => editReason(mind, now, seat, numbers)),
        decision: undefined,
      };
    },
  };
}

/** The must-have a delegation played by the computer chooses, before the first round. */
export function chooseMustHave(scenario: Scenario, view: View, asked: Asked): { mustHave: string } {
  const kernel = kernelOf(scenario);
  const { names } = kernel.compiler;
  const luck = luckFrom(asked.seed);
  const seat = names.seats.at(view.seat);
  const ids = names.mustHaves[seat]?.names ?? [];
  const effort = efforts[asked.level];
  if (effort.openings === 0) return { mustHave: luck.pick(ids) ?? '' };
  // As the briefing has it: a game need not begin with its calendar.
  const briefing = knownRow(kernel, view);
  briefing.set(firstChance(asked.seed), kernel.compiler.layout.chance);
  const openings = ids.map((_, mine) =>
    (names.mustHaves[1 - seat]?.names ?? []).map((_, theirs) => {
      const row = briefing.slice();
      kernel.choose(row, seat, mine);
      kernel.choose(row, 1 - seat, theirs);
      return row;
    }),
  );
  const mind = (row: Row) => mindOf(kernel, row);
  return { mustHave: ids[chooseBySearch(mind, seat, openings, effort.openings, luck)] ?? '' };
}
