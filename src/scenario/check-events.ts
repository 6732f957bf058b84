import { checkSeatOrBoth } from './check-clauses.ts';
import { type Declared, known, knownAt } from './declared.ts';
import type { Report } from './diagnostic.ts';
import { expressionSpots } from './expression-spots.ts';
import { mentionsIn } from './mentions.ts';
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
        `happening "${name}" never comes`,
        'give it `at: <round>` or `window: [<first>, <last>]`',
      );
    if (happening.at('at').exists && happening.at('window').exists)
      report.error(
        happening.at('window').namePlace(),
        `happening "${name}" has both \`at\` and \`window\``,
        'keep `at` if its day is fixed, `window` if it comes by chance',
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
        `matter "${name}" never arrives`,
        `give it \`arrives: <round>\`, or an effect \`matter ${name} opens\``,
      );
    if (names.moves && !answered.has(name))
      report.warning(
        matter.namePlace(),
        `no move answers matter "${name}"`,
        `put \`answers: [${name}]\` into a move`,
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
    report.error(window.place(), 'this window ends before it starts', 'put the earlier round first');
}
