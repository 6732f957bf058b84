import { checkLeans, checkMayKnow, checkStanding } from './check-seat.ts';
import { type Declared, knownKeys, namesOf, positionOf } from './declared.ts';
import type { Report } from './report.ts';
import type { Spot } from './spot.ts';

/** Two delegations, each with a whole home, advisers and a dashboard of what it may know, and standing orders. */
export function checkDelegations(top: Spot, names: Declared, report: Report): void {
  const { seats } = names;
  if (seats !== undefined && seats.size !== 2)
    report.error(
      top.at('delegations').namePlace(),
      seats.size === 1 ? { code: 'seats.oneDelegation' } : { code: 'seats.delegations', count: seats.size },
      { code: 'seats.exactlyTwo' },
    );
  for (const [seat, spot] of seats ?? []) {
    checkWeights(spot.at('blocs'), report);
    for (const [, bloc] of spot.at('blocs').entries()) checkTaste(bloc, names, report);
    const watched = spot
      .at('advisers')
      .entries()
      .flatMap(([, adviser]) => adviser.at('watches').items());
    checkMayKnow(seat, [...spot.at('dashboard').items(), ...watched], names, report);
    checkLeans(seat, spot.at('character').at('leans'), names, report);
    checkStanding(seat, spot.at('standing'), names, report);
    if (spot.at('mustHaves').isMap && spot.at('mustHaves').entries().length === 0)
      report.error(
        spot.at('mustHaves').namePlace(),
        { code: 'seats.noMustHave', seat },
        { code: 'seats.addSome' },
      );
  }
}

function checkWeights(blocs: Spot, report: Report): void {
  const weights = blocs.entries().map(([, bloc]) => bloc.at('weight').number);
  if (!blocs.isMap || weights.includes(undefined)) return;
  const sum = weights.reduce<number>((all, weight) => all + (weight ?? 0), 0);
  if (sum !== 100) report.error(blocs.namePlace(), { code: 'seats.weights', sum }, { code: 'seats.hundred' });
}

function checkTaste(bloc: Spot, { clauses }: Declared, report: Report): void {
  const taste = bloc.at('taste');
  if (!taste.isMap || clauses === undefined) return;
  knownKeys(report, taste, 'clause', clauses);
  for (const [clause, spot] of clauses) {
    const liked = taste.at(clause);
    const positions = namesOf(spot.at('positions'));
    if (!liked.exists) {
      const block = `${clause}: { ${[...(positions?.keys() ?? [])].map((name) => `${name}: 0`).join(', ')} }`;
      report.error(taste.namePlace(), { code: 'seats.noTaste', clause }, { code: 'mend.add', block });
      continue;
    }
    if (!liked.isMap || positions === undefined) continue;
    knownKeys(report, liked, positionOf(clause), positions);
    for (const position of positions.keys())
      if (!liked.at(position).exists)
        report.error(
          liked.namePlace(),
          { code: 'seats.noTasteOf', position, clause },
          { code: 'seats.addTaste', position },
        );
  }
}
