import { decisions } from '../crisis/asked.ts';
import type { Mind } from './mind.ts';
import { noise } from './noise.ts';
import { reseed } from './playing.ts';
import type { DecisionReason } from './reason.ts';
import type { World } from './worlds.ts';

/** Points by which the better choice must be better to be taken e times as often: nobody decides without error. */
const error = 2;
/** Keeps the wavering of a judgement apart from the luck of the epilogues. */
const waveringApart = 0x4000_0000;
/** Times that both sides think over what the other will do. */
const rethinks = 24;

/** How often each choice is taken, when it is worth so much. */
function logit(worths: readonly number[]): number[] {
  const most = Math.max(...worths);
  const weights = worths.map((worth) => Math.exp((worth - most) / error));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/**
 * The last decision: every pair of decisions is played through the epilogue in every world, and both sides answer one
 * another with errors that grow rarer as they grow dearer (quantal response: McKelvey & Palfrey 1995).
 * @param waver points by which the judgement of each choice wavers in the end
 */
export function chooseDecision(
  mind: Mind,
  seat: number,
  worlds: readonly World[],
  waver: number,
  luck: number,
): DecisionReason {
  const {
    kernel,
    night,
    stakes: { own: stakes },
  } = mind;
  const first = (worlds[0] as World).row;
  const open = decisions.filter((decision) => kernel.decisionRefusal(first, decision) === undefined);
  const numbers = open.map((decision) => decisions.indexOf(decision));
  const row = first.slice();
  const tables = worlds.map((world, at) =>
    numbers.map((mine) =>
      numbers.map((theirs) => {
        row.set(world.row);
        reseed(mind, row, luck + at * 4);
        const end = seat === 0 ? night.fallsOn(row, mine, theirs) : night.fallsOn(row, theirs, mine);
        return { mine: stakes(end, seat), theirs: stakes(end, 1 - seat) };
      }),
    ),
  );
  /** By world: the other side's must-have in it. */
  const kindOf = worlds.map((world) => world.row[kernel.compiler.layout.mustHaves + 1 - seat] as number);
  const kinds = [...new Set(kindOf)];
  const of = (kind: number) => tables.filter((_, at) => kindOf[at] === kind);
  const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;
  let mine = open.map(() => 1 / open.length);
  let answers = kinds.map(() => mine);
  let worths: number[] = [];
  for (let time = 0; time < rethinks; time += 1) {
    answers = kinds.map((kind) => {
      const table = of(kind);
      return logit(
        open.map((_, theirs) =>
          mine.reduce(
            (sum, often, own) => sum + often * mean(table.map((cells) => cells[own]?.[theirs]?.theirs ?? 0)),
            0,
          ),
        ),
      );
    });
    worths = open.map((_, own) =>
      mean(
        kindOf.map((kind, at) => {
          const answer = answers[kinds.indexOf(kind)] ?? [];
          return answer.reduce(
            (sum, often, theirs) => sum + often * (tables[at]?.[own]?.[theirs]?.mine ?? 0),
            0,
          );
        }),
      ),
    );
    // Half a step at a time, or both sides would chase one another for ever.
    const answer = logit(worths);
    mine = mine.map((often, own) => (often + (answer[own] ?? 0)) / 2);
  }
  const expected = open.map((_, theirs) =>
    mean(kindOf.map((kind) => answers[kinds.indexOf(kind)]?.[theirs] ?? 0)),
  );
  const best = (list: readonly number[]): number => list.indexOf(Math.max(...list));
  const chosen = best(
    worths.map((worth, own) => worth + waver * (2 * noise(luck + waveringApart + own) - 1)),
  );
  return {
    decision: open[chosen] ?? 'lapse',
    expects: open[best(expected)] ?? 'lapse',
    worth: worths[chosen] ?? 0,
  };
}
