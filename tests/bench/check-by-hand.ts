import { decisions } from '../../src/crisis/asked.ts';
import { isCounted, isParty, ownerOf } from '../../src/crisis/place.ts';
import { numbersOf } from '../../src/kernel/edit-refusals.ts';
import type { Kernel } from '../../src/kernel/kernel.ts';
import { debrief, deliberation, type Row } from '../../src/kernel/layout.ts';
import { luckOf } from '../../src/lab/play-out.ts';
import { possibleEdits } from '../../src/lab/possible-edits.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { mayEdit } from './by-hand/edits.ts';
import * as names from './by-hand/names.ts';
import { advance, choose, closeRound, mayDecide, mayMove, open } from './by-hand/play.ts';
import { randomMustHave, randomOrders } from './by-hand/random.ts';
import { scoresOf } from './by-hand/scores.ts';
import type { State } from './by-hand/state.ts';

/** `washington.seoul` as the loop by hand names it. */
const camel = (name: string): string =>
  name.replace(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase());

/** What the loop by hand calls something, what it is on the kernel, and by hand. */
type Pair = readonly [what: string, kernel: unknown, byHand: unknown];

/** The names of both, list by list: a scenario with a name more or another order is another game. */
function namePairs({ compiler }: Kernel): Pair[] {
  const { names: ours, scenario } = compiler;
  const list = (what: string, kernel: readonly string[], byHand: Readonly<Record<string, number>>): Pair => [
    `names of ${what}`,
    kernel.map(camel).join(),
    Object.keys(byHand).join(),
  ];
  const own = (seat: string): string[] =>
    ours.moves.names.filter((move) => move.startsWith(`${seat}.`)).map((move) => move.slice(seat.length + 1));
  return [
    list('rounds', scenario.calendar.cuts.full?.rounds ?? [], names.day),
    list('moves of seoul', own('seoul'), names.seoul),
    list('moves of tokyo', own('tokyo'), names.tokyo),
    list('matters', ours.matters.names, names.matter),
    list('happenings', ours.happenings.names, names.happening),
    list('clauses', ours.clauses.names, names.clause),
    list('endings', ours.endings.names, names.ending),
    list('outcomes', ours.outcomes.names, names.outcome),
    list('must-haves of seoul', ours.mustHaves[0]?.names ?? [], names.seoulMustHave),
    list('must-haves of tokyo', ours.mustHaves[1]?.names ?? [], names.tokyoMustHave),
    ...ours.clauses.names.map((clause, at) =>
      list(`positions of ${clause}`, ours.positions[at]?.names ?? [], names.lines[clause as never] ?? {}),
    ),
    ...ours.tracks.names.map((track, at) =>
      list(`states of ${track}`, ours.states[at]?.names ?? [], names.tracks[track as 'agreement'] ?? {}),
    ),
  ];
}

function orderPairs({ compiler: { layout } }: Kernel, row: Row, s: State): Pair[] {
  return s.orders.flatMap(({ sealed, open, quiet, decision, edits }, seat): Pair[] => {
    const at = layout.sealed + seat * layout.sealedSize;
    const count = row[at + 4] as number;
    return [
      [`sealed ${seat}`, row[at], sealed ? 1 : 0],
      [`public act ${seat}`, row[at + 1], open + 1],
      [`quiet act ${seat}`, row[at + 2], quiet + 1],
      [`decision ${seat}`, row[at + 3], decision + 1],
      [`edits ${seat}`, row.subarray(at + 5, at + 5 + 3 * count).join(), edits.join()],
    ];
  });
}

function statePairs(kernel: Kernel, row: Row, s: State): Pair[] {
  const { names: ours, layout } = kernel.compiler;
  const list = (at: number, length: number): string => row.subarray(at, at + length).join();
  const filled = (at: number): string => list(at + 1, 3 * (row[at] as number));
  const clauses = s.agreed.flatMap((agreed, at) => [
    agreed,
    s.locked[at],
    s.offers[2 * at],
    s.offers[2 * at + 1],
  ]);
  return [
    // The loop by hand knows no third parties with a seat, nor what only they may know.
    ...ours.meters.names.flatMap((meter, at): Pair[] =>
      isCounted(kernel.compiler.scenario, meter, { parties: [] })
        ? [
            [meter, row[layout.meters + at], s.inside[camel(meter) as 'trust']],
            [`${meter} outside`, row[layout.outside + at], s.outside[camel(meter) as 'trust']],
          ]
        : [],
    ),
    ...ours.tracks.names.map((track, at): Pair => [track, row[layout.tracks + at], s[track as 'agreement']]),
    ['clauses', list(layout.clauses, clauses.length), clauses.join()],
    ['words', filled(layout.words), s.words.join()],
    ['rupture', row[layout.rupture], s.rupture],
    ['steps to the break', list(layout.ruptureBy, 2), s.ruptureBy.join()],
    ['last mover', row[layout.lastMover], s.lastMover],
    ['matters', filled(layout.matters), s.matters.join()],
    ['moves made', list(layout.done, s.done.length), s.done.join()],
    ['happened', list(layout.happened, s.happened.length), s.happened.join()],
    ['chance', list(layout.chance, 4), s.chance.join()],
    ...(['round', 'step', 'phase', 'outcome', 'blame', 'ending'] as const).map(
      (name): Pair => [name, row[layout[name]], s[name]],
    ),
    ['must-haves', list(layout.mustHaves, 2), s.mustHaves.join()],
    ...orderPairs(kernel, row, s),
    ...[0, 1].map(
      (seat): Pair => [
        `scores ${seat}`,
        JSON.stringify(kernel.scores(row, seat)),
        JSON.stringify(scoresOf(s, seat)),
      ],
    ),
  ];
}

/** Whether every move, edit and decision is legal to both or to neither. */
function legalPairs(kernel: Kernel, row: Row, s: State): Pair[] {
  const { compiler } = kernel;
  return [
    ...compiler.names.moves.names
      .filter((name) => !isParty(compiler.scenario, ownerOf(name)))
      .map(
        (name, move): Pair => [
          `${name} is legal`,
          kernel.moveRefusal(row, move) === undefined,
          mayMove(s, move),
        ],
      ),
    ...possibleEdits(compiler.scenario)
      .flat()
      .flatMap((one) => {
        const edit = numbersOf(compiler, one);
        return [0, 1].map(
          (seat): Pair => [
            `${JSON.stringify(one)} of ${seat} is legal`,
            kernel.editRefusal(row, seat, edit) === undefined,
            mayEdit(s, seat, edit.kind, edit.clause, edit.code),
          ],
        );
      }),
    ...decisions.map(
      (decision, number): Pair => [
        `${decision} is legal`,
        kernel.decisionRefusal(row, decision) === undefined,
        mayDecide(s, number),
      ],
    ),
  ];
}

/**
 * Plays random games on the kernel and by hand side by side and compares all that they hold after every event.
 * @returns the first difference, in words; undefined when there is none
 */
export function firstDifference(kernel: Kernel, games: number): string | undefined {
  const differs = (pairs: readonly Pair[], when: string): string | undefined => {
    const found = pairs.find(([, one, other]) => one !== other);
    return found && `${when}: ${found[0]} is ${found[1]} on the kernel, ${found[2]} by hand`;
  };
  const named = differs(namePairs(kernel), 'in the scenario');
  if (named) return named;
  const player = randomPlayer.onKernel as NonNullable<typeof randomPlayer.onKernel>;
  const { layout } = kernel.compiler;
  for (let seed = 0; seed < games; seed += 1) {
    const row = kernel.open('full', seed);
    const s = open(seed);
    const [ours, theirs] = [
      [luckOf(seed, 0), luckOf(seed, 1)] as const,
      [luckOf(seed, 0), luckOf(seed, 1)] as const,
    ];
    const compare = (after: string): string | undefined =>
      differs(
        [
          ...statePairs(kernel, row, s),
          ...(row[layout.phase] === deliberation ? legalPairs(kernel, row, s) : []),
        ],
        `seed ${seed}, round ${s.round}, after ${after}`,
      );
    for (const seat of [0, 1] as const) {
      kernel.choose(row, seat, player.choose(kernel, seat, ours[seat]));
      choose(s, seat, randomMustHave(theirs[seat]));
      const found = compare('a must-have');
      if (found) return found;
    }
    while (row[layout.phase] !== debrief) {
      if (row[layout.phase] === deliberation) {
        for (const seat of [0, 1] as const) {
          player.decide(kernel, row, seat, ours[seat]);
          randomOrders(s, seat, theirs[seat]);
        }
        const found = compare('the orders');
        if (found) return found;
        kernel.closeRound(row);
        closeRound(s);
      } else {
        kernel.advance(row);
        advance(s);
      }
      const found = compare('an event');
      if (found) return found;
    }
  }
  return undefined;
}
