import { allMeters, type Declared, known, knownKeys, namesOf, seenBy } from './declared.ts';
import type { Report } from './diagnostic.ts';
import type { Spot } from './spot.ts';

/** Two delegations, each with a whole home, advisers and a dashboard of what it may know, and standing orders. */
export function checkDelegations(top: Spot, names: Declared, report: Report): void {
  const { seats } = names;
  if (seats !== undefined && seats.size !== 2)
    report.error(
      top.at('delegations').namePlace(),
      `there ${seats.size === 1 ? 'is 1 delegation' : `are ${seats.size} delegations`}`,
      'a scenario has exactly two',
    );
  for (const [seat, spot] of seats ?? []) {
    checkWeights(spot.at('blocs'), report);
    for (const [, bloc] of spot.at('blocs').entries()) checkTaste(bloc, names, report);
    checkMeters(seat, spot, names, report);
    checkLeans(seat, spot.at('character').at('leans'), names, report);
    for (const channel of ['public', 'quiet'] as const)
      checkStanding(seat, spot.at('standing').at(channel), channel, names, report);
    if (spot.at('mustHaves').isMap && spot.at('mustHaves').entries().length === 0)
      report.error(spot.at('mustHaves').namePlace(), `${seat} has no must-have to choose`, 'add one or more');
  }
}

function checkWeights(blocs: Spot, report: Report): void {
  const weights = blocs.entries().map(([, bloc]) => bloc.at('weight').number);
  if (!blocs.isMap || weights.includes(undefined)) return;
  const sum = weights.reduce<number>((all, weight) => all + (weight ?? 0), 0);
  if (sum !== 100)
    report.error(blocs.namePlace(), `the weights of these blocs add up to ${sum}`, 'make them add up to 100');
}

function checkTaste(bloc: Spot, { clauses }: Declared, report: Report): void {
  const taste = bloc.at('taste');
  if (!taste.isMap || clauses === undefined) return;
  knownKeys(report, taste, 'clause', clauses);
  for (const [clause, spot] of clauses) {
    const liked = taste.at(clause);
    const positions = namesOf(spot.at('positions'));
    if (!liked.exists) {
      const block = `\`${clause}: { ${[...(positions?.keys() ?? [])].map((name) => `${name}: 0`).join(', ')} }\``;
      report.error(taste.namePlace(), `this taste says nothing of clause "${clause}"`, `add ${block}`);
      continue;
    }
    if (!liked.isMap || positions === undefined) continue;
    knownKeys(report, liked, { kind: 'position', within: `in clause ${clause}` }, positions);
    for (const position of positions.keys())
      if (!liked.at(position).exists)
        report.error(
          liked.namePlace(),
          `this taste says nothing of position "${position}" of clause "${clause}"`,
          `add \`${position}: 0\`, from -3 (hates it) to 3 (wants it)`,
        );
  }
}

function checkMeters(seat: string, spot: Spot, names: Declared, report: Report): void {
  const watched = spot
    .at('advisers')
    .entries()
    .flatMap(([, adviser]) => adviser.at('watches').items());
  for (const meter of [...spot.at('dashboard').items(), ...watched]) {
    if (meter.text === undefined || !known(report, meter.place(), 'meter', meter.text, allMeters(names)))
      continue;
    const owner = seenBy(names, meter.text);
    if (owner !== 'all' && owner !== seat && names.seats?.has(owner))
      report.error(
        meter.place(),
        `only ${owner} may know ${meter.text}`,
        `show ${seat} another meter, or let that one be \`seen: all\``,
      );
  }
}

function checkLeans(seat: string, leans: Spot, names: Declared, report: Report): void {
  knownKeys(report, leans, 'move', names.moves);
  for (const [move, spot] of leans.entries())
    if (names.moves?.has(move) && !move.startsWith(`${seat}.`))
      report.error(
        spot.namePlace(),
        `"${move}" is not a move of ${seat}`,
        'a computer leans to moves of its own',
      );
}

function checkStanding(seat: string, spot: Spot, channel: string, names: Declared, report: Report): void {
  if (spot.text === undefined || !known(report, spot.place(), 'move', spot.text, names.moves)) return;
  const move = names.moves?.get(spot.text);
  if (move === undefined) return;
  const say = (what: string, mend: string) => report.error(spot.place(), what, mend);
  if (!spot.text.startsWith(`${seat}.`))
    say(
      `the standing move "${spot.text}" is not ${seat}'s own`,
      `use a move whose name starts with "${seat}."`,
    );
  if (move.at('channel').text === (channel === 'public' ? 'quiet' : 'public'))
    say(
      `the standing ${channel} move "${spot.text}" is not ${channel}`,
      `use a move with \`channel: ${channel}\``,
    );
  const steps = move.at('steps');
  if (steps.isList && !steps.items().some((step) => step.text === 'deliberation'))
    say(`the standing move "${spot.text}" is not for the deliberation`, 'add `deliberation` to its steps');
  const bound = ['costs', 'when', 'once', 'rest'].filter((key) => {
    const value = move.at(key);
    return value.exists && value.flag !== false && value.number !== 0;
  });
  for (const key of bound)
    report.error(
      move.at(key).namePlace(),
      `"${spot.text}" is a standing move and has \`${key}\``,
      'a standing move is always legal and free: remove it, or let another move stand in',
    );
}
