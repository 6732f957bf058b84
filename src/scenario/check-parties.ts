import { checkLeans, checkMayKnow, checkStanding } from './check-seat.ts';
import { type Declared, seenBy } from './declared.ts';
import { expressionSpots } from './expression-spots.ts';
import { mentionsIn } from './mentions.ts';
import type { Report } from './report.ts';
import type { Spot } from './spot.ts';

/** Third parties that one scenario may give a seat. */
const most = 4;

/** Third parties have standing moves and a dashboard as delegations do, and keep to themselves what is theirs alone. */
export function checkParties(top: Spot, names: Declared, report: Report): void {
  const { parties } = names;
  if (parties && parties.size > most)
    report.error(
      top.at('parties').namePlace(),
      { code: 'seats.parties', count: parties.size },
      { code: 'seats.mostParties', most },
    );
  for (const [party, spot] of parties ?? []) {
    checkMayKnow(party, spot.at('dashboard').items(), names, report);
    checkLeans(party, spot.at('character').at('leans'), names, report);
    checkStanding(party, spot.at('standing'), names, report);
    checkOwnMeters(party, top, names, report);
    for (const [name, move] of names.moves ?? [])
      if (name.startsWith(`${party}.`)) checkActs(name, move, report);
  }
}

/** A third party acts in deliberations alone; the ledger and the matters are the delegations'. */
function checkActs(name: string, move: Spot, report: Report): void {
  for (const key of ['word', 'answers'] as const)
    if (move.at(key).exists)
      report.error(
        move.at(key).namePlace(),
        { code: 'seats.partyActs', move: name, key },
        { code: key === 'word' ? 'seats.noWord' : 'seats.noAnswers' },
      );
  for (const step of move.at('steps').items())
    if (step.text === 'homeReads')
      report.error(step.place(), { code: 'seats.partyHome', move: name }, { code: 'seats.removeHomeReads' });
}

/** What only a third party may know is not there while it has no seat: nothing but its own moves may speak of it. */
function checkOwnMeters(party: string, top: Spot, names: Declared, report: Report): void {
  const block = top.at('parties').at(party);
  const moves = [...(names.moves ?? [])].flatMap(([name, move]) =>
    name.startsWith(`${party}.`) ? [move] : [],
  );
  const own = [
    ...block.at('score').items(),
    ...block.at('eachRound').items(),
    ...moves.flatMap((move) => [
      move.at('when'),
      ...move.at('effects').items(),
      ...move.at('leak').at('effects').items(),
    ]),
  ];
  const placeIn = (spot: Spot): string => `${spot.place().line}:${spot.place().column}`;
  const places = new Set(own.map(placeIn));
  for (const expression of expressionSpots(top))
    for (const mention of mentionsIn(expression)) {
      const secret = mention.what === 'meter' && seenBy(names, mention.name) === party;
      if (secret && !places.has(placeIn(expression.spot)))
        report.error(
          expression.spot.place(mention.offset),
          { code: 'seats.partyMeter', meter: mention.name, party },
          { code: 'seats.partyAlone', party },
        );
    }
}
