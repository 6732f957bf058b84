import type { Game } from '../crisis/game.ts';
import type { Orders } from '../crisis/journal.ts';
import { filled, standingOrders } from '../crisis/orders.ts';
import { placeOf, seatsOf, type Whereabouts } from '../crisis/place.ts';
import type { Cause, Entry } from '../crisis/state.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { deliberation, type Row } from '../kernel/layout.ts';
import { playOn } from '../kernel/play-event.ts';
import type { Scenario, StepKind } from '../scenario/schema.ts';
import type { Both } from './turning-points-type.ts';

/** A step of a game that was played: how it stood, and what was ordered in it. */
export interface PlayedStep {
  round: number;
  step: number;
  kind: StepKind;
  /**
   * As the step opened, and as what came between orders has changed it; nothing sealed but what third parties did:
   * whatever else is tried, they did that.
   */
  row: Row;
  /** By seat, as they were carried out. */
  orders: Both<Orders>;
  /** What chance brought between the sealing and the opening of the next step, and what came between orders there. */
  came: readonly Cause[];
}

/** A finished game as the steps that were played to their close, and the row in which it ended. */
export interface PlayedGame {
  steps: readonly PlayedStep[];
  end: Row;
}

/** Whether the host or the press did it, between orders. */
const isBetween = (cause: Cause): boolean =>
  cause.kind === 'headline' || (cause.kind === 'happening' && cause.injected === true);

/**
 * Whether luck had a hand in it, or someone who has no seat; what the rules bring for certain is the doing of whoever led
 * them there.
 */
function isChance(scenario: Scenario, cause: Cause): boolean {
  switch (cause.kind) {
    case 'move':
      return cause.leaked;
    case 'happening':
      return (
        isBetween(cause) ||
        cause.happening === scenario.rules.incident.happening ||
        (scenario.happenings[cause.happening]?.chance ?? 100) < 100
      );
    case 'epilogue':
      return Object.values(scenario.calendar.epilogue[cause.beat]?.turns ?? {}).some(
        ({ chance }) => chance < 100,
      );
    default:
      return isBetween(cause);
  }
}

const isOrder = ({ kind }: Cause): boolean => kind === 'move' || kind === 'edit' || kind === 'decision';

/** What chance brought after the sealing of each step; what comes before a step's orders belongs to the step before it. */
function cameIn(
  scenario: Scenario,
  chronicle: readonly Entry[],
  steps: readonly { round: number; step: number }[],
): Cause[][] {
  const came: Cause[][] = steps.map(() => []);
  let [opens, skipped] = [true, false];
  for (const { cause, round, step } of chronicle) {
    if (cause.kind === 'round') [opens, skipped] = [true, cause.skipped];
    // What a skipped round does by itself is no order of this game.
    if (step > 0 || (isOrder(cause) && !skipped)) opens = false;
    if (!isChance(scenario, cause)) continue;
    const last = isBetween(cause) ? step - 1 : step;
    const own = steps.findLastIndex((one) =>
      opens ? one.round < round : one.round < round || (one.round === round && one.step <= last),
    );
    came[own]?.push(cause);
  }
  return came;
}

/**
 * Plays a finished game again on the kernel and stops at every step.
 * @throws RangeError when the game is not over
 */
export function playedGame(kernel: Kernel, { scenario, journal, state }: Game): PlayedGame {
  if (state.phase !== 'debrief')
    throw new RangeError(
      `the game is not over: it stands in its ${state.phase}; play it to its debrief first`,
    );
  const { layout, names } = kernel.compiler;
  const seats = seatsOf(scenario);
  const row = kernel.open(journal.cut, journal.seed, journal.parties, journal.from);
  const steps: { at: Whereabouts; row: Row; sealed: Record<string, Orders> }[] = [];
  for (const event of journal.events) {
    const before = row[layout.phase];
    playOn(kernel, row, event);
    if (event.type === 'seal') (steps.at(-1)?.sealed ?? {})[event.seat] = event.orders;
    if (row[layout.phase] !== deliberation) {
      // The host broke it off: nobody's orders were carried out.
      if (event.type === 'inject' || event.type === 'headline') steps.pop();
      continue;
    }
    if (before === deliberation) {
      const open = steps.at(-1);
      if (open && event.type !== 'seal') open.row = row.slice().fill(0, layout.sealed);
      continue;
    }
    const at = { cut: journal.cut, round: row[layout.round] as number, step: row[layout.step] as number };
    steps.push({ at, row: row.slice(), sealed: {} });
  }
  for (const { row: opened, sealed } of steps)
    for (const number of kernel.asked(opened)) {
      const seat = names.actors.names[number] ?? '';
      if (!seats.includes(seat)) kernel.seal(opened, number, sealed[seat] ?? {});
    }
  const came = cameIn(
    scenario,
    state.chronicle,
    steps.map(({ at }) => at),
  );
  return {
    end: row,
    steps: steps.map(({ at, row: opened, sealed }, place) => {
      const [one, two] = seats.map((seat) => {
        const orders = sealed[seat];
        return orders ? filled(scenario, at, seat, orders) : standingOrders(scenario, at, seat);
      });
      return {
        round: at.round,
        step: at.step,
        kind: placeOf(scenario, at).kind,
        row: opened,
        orders: [one ?? {}, two ?? {}],
        came: came[place] ?? [],
      };
    }),
  };
}
