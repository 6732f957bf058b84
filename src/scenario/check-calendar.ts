import { type Declared, known, knownAt, knownEach } from './declared.ts';
import type { Report } from './diagnostic.ts';
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
        `round ${name} is not before the deadline`,
        `date it before ${deadline}`,
      );
  }
  for (const [name, beat] of calendar.at('epilogue').entries()) {
    const date = dateOf(beat.at('date'));
    if (deadline !== undefined && date !== undefined && date < deadline)
      report.error(
        beat.at('date').place(),
        `epilogue ${name} is before the deadline`,
        `date it ${deadline} or later`,
      );
  }
  checkSteps(rounds, report);
  for (const [, cut] of calendar.at('cuts').entries()) checkCut(cut, names, report);
  checkIncident(top, names, report);
}

/** Whether a third party has a seat is not known beforehand, so that nothing of it can be the course of things. */
function checkPass(move: Spot, { parties }: Declared, report: Report): void {
  const [owner = ''] = move.text?.split('.') ?? [];
  if (parties?.has(owner))
    report.error(
      move.place(),
      `"${move.text}" is the move of a third party, which may have no seat`,
      'let a happening or the effects of the round do it',
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
        `${name} (${date}) does not come after ${before}`,
        'put it where its date belongs, or mend the date',
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
        `the last round ${name} has no decision`,
        'end its `steps` with `decision`, as in `steps: [finalText, homeReads, decision]`',
      );
    if (decision >= 0 && !(isLast && decision === steps.length - 1))
      report.error(
        (steps[decision] as Spot).place(),
        'the decision ends the game and stands elsewhere',
        'make it the last step of the last round',
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
        `round "${round.text}" does not come after "${order[before]}"`,
        'list the rounds in the order of the calendar, each once',
      );
    before = place;
  }
  const last = cut.at('rounds').items().at(-1);
  if (last?.text !== undefined && rounds.has(last.text) && last.text !== order.at(-1))
    report.error(
      last.place(),
      'this cut does not end on the last day',
      `let its last round be "${order.at(-1)}"`,
    );
}

function checkIncident(top: Spot, names: Declared, report: Report): void {
  const rules = top.at('rules');
  knownAt(report, rules.at('incident').at('happening'), 'happening', names.happenings);
  const needs = rules.at('clausesToSign');
  const has = names.clauses?.size ?? 0;
  if (names.clauses && (needs.number ?? 0) > has)
    report.error(
      needs.place(),
      `a joint text needs ${needs.number} agreed clauses, but there are ${has}`,
      `ask for ${has} at most`,
    );
}
