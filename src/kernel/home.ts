import { tasteFor } from '../crisis/home.ts';
import type { Compiler } from './compiler.ts';
import type { Row } from './layout.ts';
import { offerOf, wordings } from './offer-code.ts';

/** Asks a home what it makes of the text as it stands. */
export interface HomeReader {
  /** Weight (0..100) of the blocs that accept it. */
  support(row: Row, seat: number): number;
  ratifies(row: Row, seat: number): boolean;
  /** How it likes the text: the sum of its blocs' tastes, by weight. Moves before any bloc tips over. */
  liking(row: Row, seat: number): number;
}

/** Compiles the tastes of every bloc into tables: one look-up a clause. */
export function homeReader(compiler: Compiler): HomeReader {
  const { scenario, names, layout } = compiler;
  const clauses = Object.entries(scenario.clauses);
  const homes = Object.entries(scenario.delegations).map(([seat, { blocs, ratifiesAt }]) => ({
    ratifiesAt,
    blocs: Object.entries(blocs).map(([id, bloc]) => ({
      weight: bloc.weight,
      threshold: bloc.threshold,
      mood: layout.meters + names.meters.at(`${seat}.${id}`),
      // By clause, by offer's number.
      tastes: clauses.map(([name, clause], at) => {
        const positions = names.positions[at];
        if (!positions) return new Int8Array();
        return Int8Array.from({ length: positions.names.length * wordings }, (_, code) =>
          tasteFor(scenario, seat, bloc, name, clause, offerOf(positions, code)),
        );
      }),
    })),
  }));
  const { moodStep } = scenario.rules;
  const text = new Int32Array(clauses.length);
  const read = (row: Row): void => {
    for (let clause = 0; clause < text.length; clause += 1) text[clause] = compiler.lines.code(row, clause);
  };
  const liked = (tastes: readonly Int8Array[]): number => {
    let sum = 0;
    for (let clause = 0; clause < text.length; clause += 1) {
      sum += tastes[clause]?.[text[clause] as number] as number;
    }
    return sum;
  };
  const support = (row: Row, seat: number): number => {
    read(row);
    let weight = 0;
    for (const bloc of homes[seat]?.blocs ?? []) {
      if (liked(bloc.tastes) >= bloc.threshold - Math.trunc(((row[bloc.mood] as number) - 50) / moodStep))
        weight += bloc.weight;
    }
    return weight;
  };
  return {
    support,
    ratifies: (row, seat) => support(row, seat) >= (homes[seat]?.ratifiesAt ?? 100),
    liking(row, seat) {
      read(row);
      return (homes[seat]?.blocs ?? []).reduce(
        (sum, { weight, tastes }) => sum + (weight * liked(tastes)) / 100,
        0,
      );
    },
  };
}
