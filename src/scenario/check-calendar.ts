import { type Declared, known, knownAt, knownEach } from './declared.ts';
import type { Report } from './report.ts';
import type { Spot } from './spot.ts';
import { z } from './zod.ts';

/** A date as written, or undefined when no calendar has that day: the schema has said so already. */
function dateOf(spot: Spot): string | undefined {
  const { text } = spot;
  return text !== undefined && z.iso.date().safeParse(text).success ? text : undefined;
}

/** Rounds and epilogue in order of date, the last day with its decision, and cuts that keep that order. */
export function checkCalendar(top: Spot, names: Declared, report: Report): void {
  const calendar = top.at('calendar');
  const deadline = dateOf(calendar.at('deadline'));
  const rounds = calendar.at('rounds').entries();
  checkDates(rounds, report);
  checkDates(calendar.at('epilogue').entries(), report);
  for (const [name, round] of rounds) {
    knownEach(report, round.at('whenSkipped'), 'move', names.moves);
    for (const move of round.at('whenSkipped').items()) checkPass(move, names, report);
    const date = dateOf(round.at('date'));
    if (deadline !== undefined && date !== undefined && date >= deadline)
      report.error(
        round.at('date').place(),
        { code: 'calendar.afterDeadline', round: name },
        { code: 'calendar.dateBefore', date: deadline },
      );
  }
  for (const [name, beat] of calendar.at('epilogue').entries()) {
    const date = dateOf(beat.at('date'));
    if (deadline !== undefined && date !== undefined && date < deadline)
      report.error(
        beat.at('date').place(),
        { code: 'calendar.beforeDeadline', beat: name },
        { code: 'calendar.dateFrom', date: deadline },
      );
  }
  checkSteps(rounds, report);
  for (const [, cut] of calendar.at('cuts').entries()) checkCut(cut, names, report);
  checkIncident(top, names, report);
}

/** Whether a third party has a seat is not known beforehand, so that nothing of it can be the course of things. */
function checkPass(move: Spot, { parties }: Declared, report: Report): void {
  const { text = '' } = move;
  const [owner = ''] = text.split('.');
  if (parties?.has(owner))
    report.error(
      move.place(),
      { code: 'calendar.partyPasses', move: text },
      { code: 'calendar.otherwiseDone' },
    );
}

/** ISO dates compare as texts. */
function checkDates(dated: [string, Spot][], report: Report): void {
  let before = '';
  for (const [name, spot] of dated) {
    const date = dateOf(spot.at('date'));
    if (date === undefined) continue;
    if (date <= before)
      report.error(
        spot.at('date').place(),
        { code: 'calendar.order', name, date, before },
        { code: 'calendar.mendDate' },
      );
    before = date;
  }
}

function checkSteps(rounds: [string, Spot][], report: Report): void {
  rounds.forEach(([name, round], index) => {
    const steps = round.at('steps').items();
    const decision = steps.findIndex((step) => step.text === 'decision');
    const isLast = index === rounds.length - 1;
    if (isLast && decision < 0)
      report.error(
        round.namePlace(),
        { code: 'calendar.noDecision', round: name },
        { code: 'calendar.endWithDecision' },
      );
    if (decision >= 0 && !(isLast && decision === steps.length - 1))
      report.error(
        (steps[decision] as Spot).place(),
        { code: 'calendar.decisionElsewhere' },
        { code: 'calendar.decisionLast' },
      );
  });
}

function checkCut(cut: Spot, { rounds }: Declared, report: Report): void {
  if (rounds === undefined) return;
  const order = [...rounds.keys()];
  let before = -1;
  for (const round of cut.at('rounds').items()) {
    if (round.text === undefined || !known(report, round.place(), 'round', round.text, rounds)) continue;
    const place = order.indexOf(round.text);
    if (place <= before)
      report.error(
        round.place(),
        { code: 'calendar.cutOrder', round: round.text, before: order[before] ?? '' },
        { code: 'calendar.listInOrder' },
      );
    before = place;
  }
  const last = cut.at('rounds').items().at(-1);
  if (last?.text !== undefined && rounds.has(last.text) && last.text !== order.at(-1))
    report.error(
      last.place(),
      { code: 'calendar.cutShort' },
      { code: 'calendar.lastRound', round: order.at(-1) ?? '' },
    );
}

function checkIncident(top: Spot, names: Declared, report: Report): void {
  const rules = top.at('rules');
  knownAt(report, rules.at('incident').at('happening'), 'happening', names.happenings);
  const { number: needs = 0 } = rules.at('clausesToSign');
  const has = names.clauses?.size ?? 0;
  if (names.clauses && needs > has)
    report.error(
      rules.at('clausesToSign').place(),
      { code: 'calendar.tooFewClauses', needs, has },
      { code: 'calendar.askAtMost', has },
    );
}
