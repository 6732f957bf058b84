import { allSeats, type Declared, known, knownEach, seenBy } from './declared.ts';
import { eitherOf } from './remarks/remark.ts';
import type { Report } from './report.ts';
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
  const [first = '', ...more] = [...seats.keys()].map((one) => `"${one}."`);
  report.error(
    move.namePlace(),
    { code: 'moves.ownerless', move: name },
    { code: 'moves.startWith', starts: eitherOf([first, ...more]) },
  );
  return undefined;
}

function checkCosts(seat: string | undefined, move: Spot, names: Declared, report: Report): void {
  for (const [meter, cost] of move.at('costs').entries()) {
    if (!known(report, cost.namePlace(), 'meter', meter, names.meters) || seat === undefined) continue;
    const owner = seenBy(names, meter);
    if (owner !== 'all' && owner !== seat)
      report.error(
        cost.namePlace(),
        { code: 'moves.notItsMeter', seat, owner, meter },
        { code: 'moves.ownMeter', seat },
      );
  }
}

function checkChannel(move: Spot, report: Report): void {
  const channel = move.at('channel').text;
  if (channel === 'quiet' && move.at('word').exists)
    report.error(move.at('word').namePlace(), { code: 'moves.quietWord' }, { code: 'moves.publicOrNoWord' });
  if (channel === 'public' && move.at('leak').exists)
    report.error(move.at('leak').namePlace(), { code: 'moves.publicLeak' }, { code: 'moves.quietOrNoLeak' });
  const homeReads = move
    .at('steps')
    .items()
    .find((step) => step.text === 'homeReads');
  if (channel === 'quiet' && homeReads)
    report.error(homeReads.place(), { code: 'moves.quietHome' }, { code: 'moves.publicOrNoHome' });
}

function checkAnswers(seat: string, move: Spot, { matters }: Declared, report: Report): void {
  for (const answer of move.at('answers').items()) {
    const { text: matter = '' } = answer;
    const to = matters?.get(matter)?.at('to').text;
    if (to !== undefined && to !== 'both' && to !== seat)
      report.warning(
        answer.place(),
        { code: 'moves.notAddressed', matter, to, seat },
        { code: 'moves.toBoth' },
      );
  }
}

type Channel = 'public' | 'quiet';

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
    const has = (channel: Channel, step: string) =>
      [...(moves ?? [])].some(([name, move]) => {
        const steps = move.at('steps').isList ? move.at('steps').items() : undefined;
        const fits = steps?.some((one) => one.text === step) ?? step === 'deliberation';
        return name.startsWith(`${seat}.`) && move.at('channel').text === channel && fits;
      });
    const lacks = (channel: Channel, step: string) =>
      report.error(
        top.at('moves').namePlace(),
        { code: 'moves.none', seat, channel: { code: `channel.${channel}` }, step },
        { code: 'moves.addOne' },
      );
    for (const channel of ['public', 'quiet'] as const)
      if (!has(channel, 'deliberation')) lacks(channel, 'deliberation');
    if (asked.has('homeReads') && !parties?.has(seat) && !has('public', 'homeReads'))
      lacks('public', 'homeReads');
  }
}
