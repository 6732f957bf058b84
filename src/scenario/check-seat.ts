import { allMeters, allSeats, type Declared, known, knownKeys, seenBy } from './declared.ts';
import type { Report } from './diagnostic.ts';
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
        `only ${owner} may know ${meter.text}`,
        `show ${seat} another meter, or let that one be \`seen: all\``,
      );
  }
}

/** A computer in a seat is drawn to moves of that seat. */
export function checkLeans(seat: string, leans: Spot, names: Declared, report: Report): void {
  knownKeys(report, leans, 'move', names.moves);
  for (const [move, spot] of leans.entries())
    if (names.moves?.has(move) && !move.startsWith(`${seat}.`))
      report.error(
        spot.namePlace(),
        `"${move}" is not a move of ${seat}`,
        'a computer leans to moves of its own',
      );
}

/** A seat's standing moves are its own, in their channels, and always legal and free. */
export function checkStanding(seat: string, standing: Spot, names: Declared, report: Report): void {
  for (const channel of ['public', 'quiet'] as const)
    checkStandingMove(seat, standing.at(channel), channel, names, report);
}

function checkStandingMove(seat: string, spot: Spot, channel: string, names: Declared, report: Report): void {
  if (spot.text === undefined || !known(report, spot.place(), 'move', spot.text, names.moves)) return;
  const move = names.moves?.get(spot.text);
  if (move === undefined) return;
  const say = (what: string, mend: string) => report.error(spot.place(), what, mend);
  if (!spot.text.startsWith(`${seat}.`))
    say(
      `the standing move "${spot.text}" is not ${seat}'s own`,
      `use a move whose name starts with "${seat}."`,
    );
  if (move.at('channel').text === (channel === 'public' ? 'quiet' : 'public'))
    say(
      `the standing ${channel} move "${spot.text}" is not ${channel}`,
      `use a move with \`channel: ${channel}\``,
    );
  const steps = move.at('steps');
  if (steps.isList && !steps.items().some((step) => step.text === 'deliberation'))
    say(`the standing move "${spot.text}" is not for the deliberation`, 'add `deliberation` to its steps');
  const bound = ['costs', 'when', 'once', 'rest'].filter((key) => {
    const value = move.at(key);
    return value.exists && value.flag !== false && value.number !== 0;
  });
  for (const key of bound)
    report.error(
      move.at(key).namePlace(),
      `"${spot.text}" is a standing move and has \`${key}\``,
      'a standing move is always legal and free: remove it, or let another move stand in',
    );
}
