import { checkSeatOrBoth } from './check-clauses.ts';
import { type Declared, known, knownAt } from './declared.ts';
import { expressionSpots } from './expression-spots.ts';
import { mentionsIn } from './mentions.ts';
import type { Report } from './report.ts';
import type { Spot } from './spot.ts';

/** Matters and happenings come in rounds that exist, to seats that exist, and come at all. */
export function checkEvents(top: Spot, names: Declared, report: Report): void {
  checkMatters(top, names, report);
  for (const [name, happening] of names.happenings ?? []) {
    knownAt(report, happening.at('at'), 'round', names.rounds);
    checkWindow(happening.at('window'), names, report);
    const isIncident = top.at('rules').at('incident').at('happening').text === name;
    if (!happening.at('at').exists && !happening.at('window').exists && !isIncident)
      report.warning(
        happening.namePlace(),
        { code: 'events.happeningNever', happening: name },
        { code: 'events.whenItComes' },
      );
    if (happening.at('at').exists && happening.at('window').exists)
      report.error(
        happening.at('window').namePlace(),
        { code: 'events.happeningTwice', happening: name },
        { code: 'events.keepAtOrWindow' },
      );
  }
}

function checkMatters(top: Spot, names: Declared, report: Report): void {
  const opened = new Set(
    expressionSpots(top)
      .filter(({ as, spot }) => as === 'effect' && /\bopens\b/.test(spot.text ?? ''))
      .flatMap((effect) => mentionsIn(effect).flatMap((m) => (m.what === 'matter' ? [m.name] : []))),
  );
  const answered = new Set(
    [...(names.moves?.values() ?? [])].flatMap((move) =>
      move
        .at('answers')
        .items()
        .map((answer) => answer.text),
    ),
  );
  for (const [name, matter] of names.matters ?? []) {
    knownAt(report, matter.at('arrives'), 'round', names.rounds);
    checkSeatOrBoth(matter.at('to'), names, report);
    knownAt(report, matter.at('favours'), 'delegation', names.seats);
    if (!matter.at('arrives').exists && !opened.has(name))
      report.warning(
        matter.namePlace(),
        { code: 'events.matterNever', matter: name },
        { code: 'events.arriveOrOpen', matter: name },
      );
    if (names.moves && !answered.has(name))
      report.warning(
        matter.namePlace(),
        { code: 'events.unanswered', matter: name },
        { code: 'events.putAnswers', matter: name },
      );
  }
}

function checkWindow(window: Spot, { rounds }: Declared, report: Report): void {
  const [first, last] = window.items();
  for (const round of [first, last])
    if (round?.text !== undefined) known(report, round.place(), 'round', round.text, rounds);
  const order = [...(rounds?.keys() ?? [])];
  const [from, to] = [order.indexOf(first?.text ?? ''), order.indexOf(last?.text ?? '')];
  if (from >= 0 && to >= 0 && from > to)
    report.error(window.place(), { code: 'events.windowBackwards' }, { code: 'events.earlierFirst' });
}
