import { openGame, play } from '../../../crisis/game.ts';
import type { Group, StepPlace } from '../../session/state.ts';
import { timedStep } from '../../session/time.ts';
import type { TimedStep } from '../../session/timed-steps.ts';

/** A step of a game that one can go back to the beginning of. */
export interface EarlierStep extends StepPlace {
  kind: TimedStep;
  /** Journal events before it. */
  events: number;
}

/** The steps of a group's game so far, the latest first; without one that has only just begun. */
export function earlierSteps({ game }: Pick<Group, 'game'>): EarlierStep[] {
  const { scenario, journal } = game;
  const steps: EarlierStep[] = [];
  let at = openGame(scenario, journal);
  const note = (events: number) => {
    const kind = timedStep({ game: at });
    const { round, step } = at.state;
    const last = steps.at(-1);
    if (!kind || (last?.kind === kind && last.round === round && last.step === step)) return;
    steps.push({ kind, round, step, events });
  };
  note(0);
  for (const [index, event] of journal.events.entries()) {
    const played = play(at, event);
    if (!played.ok) break;
    at = played.game;
    note(index + 1);
  }
  return steps.filter(({ events }) => events < journal.events.length).reverse();
}
