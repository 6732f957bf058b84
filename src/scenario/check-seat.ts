import { allMeters, allSeats, type Declared, known, knownKeys, seenBy } from './declared.ts';
import type { Remark } from './remarks/remark.ts';
import type { Report } from './report.ts';
import type { Spot } from './spot.ts';

/** Meters that are put before a seat are there, and are its to know. */
export function checkMayKnow(seat: string, meters: readonly Spot[], names: Declared, report: Report): void {
  for (const meter of meters) {
    if (meter.text === undefined || !known(report, meter.place(), 'meter', meter.text, allMeters(names)))
      continue;
    const owner = seenBy(names, meter.text);
    if (owner !== 'all' && owner !== seat && allSeats(names)?.has(owner))
      report.error(
        meter.place(),
        { code: 'seats.mayNotKnow', owner, meter: meter.text },
        { code: 'seats.showAnother', seat },
      );
  }
}

/** A computer in a seat is drawn to moves of that seat. */
export function checkLeans(seat: string, leans: Spot, names: Declared, report: Report): void {
  knownKeys(report, leans, 'move', names.moves);
  for (const [move, spot] of leans.entries())
    if (names.moves?.has(move) && !move.startsWith(`${seat}.`))
      report.error(spot.namePlace(), { code: 'seats.notItsMove', move, seat }, { code: 'seats.leansToOwn' });
}

/** A seat's standing moves are its own, in their channels, and always legal and free. */
export function checkStanding(seat: string, standing: Spot, names: Declared, report: Report): void {
  for (const channel of ['public', 'quiet'] as const)
    checkStandingMove(seat, standing.at(channel), channel, names, report);
}

function checkStandingMove(
  seat: string,
  spot: Spot,
  key: 'public' | 'quiet',
  names: Declared,
  report: Report,
): void {
  if (spot.text === undefined || !known(report, spot.place(), 'move', spot.text, names.moves)) return;
  const move = names.moves?.get(spot.text);
  if (move === undefined) return;
  const say = (what: Remark, mend: Remark) => report.error(spot.place(), what, mend);
  if (!spot.text.startsWith(`${seat}.`))
    say({ code: 'seats.standingOther', move: spot.text, seat }, { code: 'seats.startsWith', seat });
  const channel = { code: `channel.${key}` } as const;
  if (move.at('channel').text === (key === 'public' ? 'quiet' : 'public'))
    say({ code: 'seats.standingChannel', channel, move: spot.text }, { code: 'seats.useChannel', key });
  const steps = move.at('steps');
  if (steps.isList && !steps.items().some((step) => step.text === 'deliberation'))
    say({ code: 'seats.standingStep', move: spot.text }, { code: 'seats.addDeliberation' });
  const bound = ['costs', 'when', 'once', 'rest'].filter((one) => {
    const value = move.at(one);
    return value.exists && value.flag !== false && value.number !== 0;
  });
  for (const one of bound)
    report.error(
      move.at(one).namePlace(),
      { code: 'seats.standingBound', move: spot.text, key: one },
      { code: 'seats.alwaysFree' },
    );
}
