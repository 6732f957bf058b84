import { allSeats, type Declared, known, knownEach, seenBy } from './declared.ts';
import type { Report } from './diagnostic.ts';
import type { Spot } from './spot.ts';

/** Moves belong to a seat, cost what that seat can count, and use words and leaks in the right channel. */
export function checkMoves(top: Spot, names: Declared, report: Report): void {
  for (const [name, move] of names.moves ?? []) {
    const seat = checkOwner(name, move, names, report);
    checkCosts(seat, move, names, report);
    checkChannel(move, report);
    knownEach(report, move.at('answers'), 'matter', names.matters);
    if (seat !== undefined) checkAnswers(seat, move, names, report);
  }
  checkChoice(top, names, report);
}

function checkOwner(name: string, move: Spot, names: Declared, report: Report): string | undefined {
  const [seat = '', own] = name.split('.');
  const seats = allSeats(names);
  if (seats === undefined || (seats.has(seat) && own !== undefined)) return seats && seat;
  const mend = `start its name with ${[...seats.keys()].map((one) => `"${one}."`).join(' or ')}`;
  report.error(move.namePlace(), `move "${name}" is nobody's`, mend);
  return undefined;
}

function checkCosts(seat: string | undefined, move: Spot, names: Declared, report: Report): void {
  for (const [meter, cost] of move.at('costs').entries()) {
    if (!known(report, cost.namePlace(), 'meter', meter, names.meters) || seat === undefined) continue;
    const owner = seenBy(names, meter);
    if (owner !== 'all' && owner !== seat)
      report.error(
        cost.namePlace(),
        `${seat} cannot spend ${owner}'s ${meter}`,
        `use a meter of ${seat}'s own`,
      );
  }
}

function checkChannel(move: Spot, report: Report): void {
  const channel = move.at('channel').text;
  if (channel === 'quiet' && move.at('word').exists)
    report.error(
      move.at('word').namePlace(),
      'a quiet move cannot give a word',
      'make it public, or remove `word`: only what is said in public goes into the ledger',
    );
  if (channel === 'public' && move.at('leak').exists)
    report.error(move.at('leak').namePlace(), 'a public move cannot leak', 'make it quiet, or remove `leak`');
  const homeReads = move
    .at('steps')
    .items()
    .find((step) => step.text === 'homeReads');
  if (channel === 'quiet' && homeReads)
    report.error(
      homeReads.place(),
      'homes are addressed in public only',
      'make it public, or remove `homeReads`',
    );
}

function checkAnswers(seat: string, move: Spot, { matters }: Declared, report: Report): void {
  for (const answer of move.at('answers').items()) {
    const to = matters?.get(answer.text ?? '')?.at('to').text;
    if (to !== undefined && to !== 'both' && to !== seat)
      report.warning(
        answer.place(),
        `matter "${answer.text}" is addressed to ${to}, so ${seat} cannot answer it`,
        'remove it here, or let the matter be `to: both`',
      );
  }
}

/** Each seat can do something in both channels of a deliberation, and in public while the homes read. */
function checkChoice(top: Spot, names: Declared, report: Report): void {
  const { parties, moves, rounds } = names;
  const asked = new Set(
    [...(rounds?.values() ?? [])].flatMap((round) =>
      round
        .at('steps')
        .items()
        .map((step) => step.text),
    ),
  );
  for (const [seat] of moves === undefined ? [] : (allSeats(names) ?? [])) {
    const has = (channel: string, step: string) =>
      [...(moves ?? [])].some(([name, move]) => {
        const steps = move.at('steps').isList ? move.at('steps').items() : undefined;
        const fits = steps?.some((one) => one.text === step) ?? step === 'deliberation';
        return name.startsWith(`${seat}.`) && move.at('channel').text === channel && fits;
      });
    const lacks = (channel: string, step: string) =>
      report.error(
        top.at('moves').namePlace(),
        `${seat} has no ${channel} move for the step ${step}`,
        'add one, even if it only holds the line',
      );
    for (const channel of ['public', 'quiet'])
      if (!has(channel, 'deliberation')) lacks(channel, 'deliberation');
    if (asked.has('homeReads') && !parties?.has(seat) && !has('public', 'homeReads'))
      lacks('public', 'homeReads');
  }
}
