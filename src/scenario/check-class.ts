import { checkMayKnow } from './check-seat.ts';
import { allMeters, allSeats, type Declared, known, type Names } from './declared.ts';
import type { Report } from './report.ts';
import type { Spot } from './spot.ts';

/** Students in one team, and so roles. */
const most = 10;

/** Teams have one head each and watch what they may know; those who may talk in private are two seats; no question comes twice. */
export function checkClass(top: Spot, names: Declared, report: Report): void {
  for (const [seat, spot] of allSeats(names) ?? []) checkRoles(seat, spot.at('roles'), names, report);
  checkChannels(top.at('backChannels'), names, report);
  checkQuestions(top.at('class').at('questions'), report);
}

function checkRoles(seat: string, roles: Spot, names: Declared, report: Report): void {
  const all = roles.entries();
  if (all.length > most)
    report.error(
      roles.namePlace(),
      { code: 'lesson.tooManyRoles', seat, count: all.length },
      { code: 'lesson.leaveOut', most },
    );
  const heads = all.filter(([, role]) => role.at('head').flag === true);
  if (all.length > 0 && heads.length === 0)
    report.error(roles.namePlace(), { code: 'lesson.noHead', seat }, { code: 'lesson.giveHead' });
  const [[head] = ['']] = heads;
  for (const [name, role] of heads.slice(1))
    report.error(
      role.at('head').namePlace(),
      { code: 'lesson.twoHeads', seat, head, name },
      { code: 'lesson.oneHead' },
    );
  for (const [, role] of all) checkCares(seat, role.at('cares').items(), names, report);
}

function checkCares(seat: string, cares: readonly Spot[], names: Declared, report: Report): void {
  const { clauses } = names;
  const meters = allMeters(names);
  const either: Names = clauses && meters && new Map([...meters, ...clauses]);
  for (const care of cares) {
    if (care.text === undefined || clauses?.has(care.text)) continue;
    if (known(report, care.place(), 'careable', care.text, either)) checkMayKnow(seat, [care], names, report);
  }
}

function checkChannels(list: Spot, names: Declared, report: Report): void {
  const seats = allSeats(names);
  const taken = new Set<string>();
  for (const pair of list.items()) {
    const ends = pair.items();
    if (ends.length !== 2) continue;
    for (const end of ends) if (end.text !== undefined) known(report, end.place(), 'seat', end.text, seats);
    const [one, other] = ends.map(({ text }) => text ?? '') as [string, string];
    const said = [one, other].sort().join(' ');
    if (one === other)
      report.error(pair.place(), { code: 'lesson.toItself', seat: one }, { code: 'lesson.twoSeats' });
    else if (taken.has(said))
      report.error(pair.place(), { code: 'lesson.channelTwice', one, other }, { code: 'mend.removeOne' });
    taken.add(said);
  }
}

function checkQuestions(list: Spot, report: Report): void {
  const taken = new Set<string>();
  for (const question of list.items()) {
    if (question.text === undefined) continue;
    if (taken.has(question.text))
      report.error(
        question.place(),
        { code: 'lesson.questionTwice', question: question.text },
        { code: 'mend.removeOne' },
      );
    taken.add(question.text);
  }
}
