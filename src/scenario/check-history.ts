import { checkSource } from './check-labels.ts';
import { allMeters, type Declared, known, knownAt, namesOf, positionOf } from './declared.ts';
import type { Report } from './report.ts';
import type { Spot } from './spot.ts';

/** History speaks of rounds, moves, clauses and sources that the scenario has, and of each step once. */
export function checkHistory(history: Spot, names: Declared, report: Report): void {
  for (const [seat, mustHave] of history.at('mustHaves').entries()) {
    if (!known(report, mustHave.namePlace(), 'delegation', seat, names.seats)) continue;
    const own = names.seats?.get(seat)?.at('mustHaves');
    if (own)
      knownAt(report, mustHave, { kind: 'mustHave', within: { code: 'within.seat', seat } }, namesOf(own));
  }
  for (const seat of history.at('mustHaves').isMap ? (names.seats?.keys() ?? []) : [])
    if (!history.at('mustHaves').at(seat).exists)
      report.error(
        history.at('mustHaves').namePlace(),
        { code: 'history.noMustHave', seat },
        { code: 'mend.add', block: `${seat}: <must-have>` },
      );
  for (const [round, steps] of history.at('rounds').entries()) {
    if (!known(report, steps.namePlace(), 'round', round, names.rounds)) continue;
    checkSteps(round, steps, names, report);
  }
  for (const figure of history.at('calibration').items()) {
    knownAt(report, figure.at('meter'), 'meter', allMeters(names));
    knownAt(report, figure.at('round'), 'round', names.rounds);
    checkSources(figure, names, report);
  }
}

function checkSteps(round: string, steps: Spot, names: Declared, report: Report): void {
  const asked = names.rounds?.get(round)?.at('steps');
  const most = asked?.isList ? asked.items().length : 1;
  for (const step of names.rounds === undefined ? [] : steps.items().slice(most))
    report.error(
      step.place(),
      { code: most === 1 ? 'history.oneStep' : 'history.steps', round, most },
      { code: 'history.removeEntry' },
    );
  for (const step of steps.items())
    for (const [seat, line] of step.entries()) {
      if (!known(report, line.namePlace(), 'delegation', seat, names.seats)) continue;
      for (const channel of ['public', 'quiet']) checkMove(seat, line.at(channel), channel, names, report);
      for (const edit of line.at('edits').items()) checkEdit(edit, names, report);
      checkSources(line, names, report);
    }
}

function checkMove(seat: string, spot: Spot, channel: string, names: Declared, report: Report): void {
  if (spot.text === undefined || !known(report, spot.place(), 'move', spot.text, names.moves)) return;
  if (names.moves && !spot.text.startsWith(`${seat}.`))
    report.error(
      spot.place(),
      { code: 'seats.notItsMove', move: spot.text, seat },
      { code: 'history.ownerLine' },
    );
  const other = channel === 'public' ? 'quiet' : 'public';
  if (names.moves?.get(spot.text)?.at('channel').text === other)
    report.error(
      spot.place(),
      { code: 'history.otherChannel', move: spot.text, channel: { code: `channel.${other}` } },
      { code: 'history.writeAs', line: `${other}: ${spot.text}` },
    );
}

function checkEdit(edit: Spot, names: Declared, report: Report): void {
  for (const verb of ['propose', 'accept', 'bracket', 'lock'])
    knownAt(report, edit.at(verb), 'clause', names.clauses);
  const clause = edit.at('propose').text ?? '';
  const positions = names.clauses?.get(clause)?.at('positions');
  if (positions) knownAt(report, edit.at('offer').at('position'), positionOf(clause), namesOf(positions));
}

function checkSources(line: Spot, names: Declared, report: Report): void {
  for (const source of line.at('sources').items()) checkSource(source, names, report);
}
