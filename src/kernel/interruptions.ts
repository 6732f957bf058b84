import type { Refusal } from '../crisis/refusal-type.ts';
import type { Compiler } from './compiler.ts';
import { deliberation, type Row, resolution } from './layout.ts';
import type { Worker } from './work.ts';

/** What may come between the opening of a step and its close; only games that are followed here ask for it. */
export interface Interruptions {
  /** The host lets a happening happen, by number. */
  inject(row: Row, happening: number): void;
  /** The press has its headline: a bloc's mood, by its number among the meters, moves by a step, 1 up or -1 down. */
  headline(row: Row, bloc: number, by: 1 | -1): void;
  /** Why they may not be, by the code of `refusal`; undefined when they may. */
  injectRefusal(row: Row, happening: number): Refusal['code'] | undefined;
  headlineRefusal(row: Row): Refusal['code'] | undefined;
}

/** Compiles them. */
export function compileInterruptions(
  { scenario, names, layout, effects }: Compiler,
  { interrupt, happen }: Worker,
): Interruptions {
  const once = Object.values(scenario.happenings).map((happening) => happening.once);
  const step = scenario.rules.headlineStep;
  const first = Object.keys(scenario.meters).length;
  const moods = names.meters.names.slice(first).map((meter) => ({
    up: effects.compile([{ do: 'shift', meter, by: step }]),
    down: effects.compile([{ do: 'shift', meter, by: -step }]),
  }));
  const comes = (row: Row, what: (row: Row) => number): void => {
    // As in the opening of a round: what it puts on the desks can be dealt with in this one.
    row[layout.phase] = resolution;
    interrupt(row, what);
    row[layout.phase] = row[layout.outcome] === 0 ? deliberation : resolution;
  };
  const phaseRefusal = (row: Row): Refusal['code'] | undefined =>
    row[layout.phase] === deliberation ? undefined : 'wrongPhase';
  return {
    inject(row, happening) {
      comes(row, () => happen(row, happening));
    },
    headline(row, bloc, by) {
      comes(row, () => {
        const { up, down } = moods[bloc - first] as (typeof moods)[number];
        row[layout.lastHeadline] = (row[layout.round] as number) + 1;
        effects.apply(row, by > 0 ? up : down, -1, true);
        return -1;
      });
    },
    injectRefusal(row, happening) {
      const over = once[happening] && (row[layout.happened + happening] as number) >= 0;
      return phaseRefusal(row) ?? (over ? 'alreadyHappened' : undefined);
    },
    headlineRefusal(row) {
      const spent = row[layout.lastHeadline] === (row[layout.round] as number) + 1;
      return phaseRefusal(row) ?? (spent ? 'headlineSpent' : undefined);
    },
  };
}
