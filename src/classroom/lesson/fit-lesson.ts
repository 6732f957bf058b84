import type { Lengths } from '../../scenario/lengths.ts';
import type { Plan } from '../session/plan.ts';
import { type TimedStep, timedSteps } from '../session/timed-steps.ts';
import type { Lesson } from './lessons.ts';

/** How long each kind of step is beside a deliberation. */
const share: Readonly<Record<TimedStep, number>> = {
  briefing: 1,
  deliberation: 1,
  finalText: 0.6,
  homeReads: 0.4,
  decision: 0.4,
  resolution: 0.3,
};

/** One timed step of a game, in the order in which they come. */
export interface LessonStep {
  kind: TimedStep;
  /** The round that it is part of; undefined for the briefing. */
  round: string | undefined;
}

/** Every timed step of a cut: the briefing, then each step of each round and the reading of what it came to. */
export function stepsOf({ calendar }: Lengths, cut: string): LessonStep[] {
  const rounds = calendar.cuts[cut]?.rounds ?? [];
  return [
    { kind: 'briefing', round: undefined },
    ...rounds.flatMap((round) =>
      (calendar.rounds[round]?.steps ?? []).flatMap((kind): LessonStep[] => [
        { kind, round },
        { kind: 'resolution', round },
      ]),
    ),
  ];
}

/** The cut that a lesson plays and the seconds of each kind of step, so that the game ends when the lesson has to. */
export function fitLesson(scenario: Lengths, { play, least, grain }: Lesson): Pick<Plan, 'cut' | 'seconds'> {
  const fits = Object.keys(scenario.calendar.cuts).map((cut) => {
    const steps = stepsOf(scenario, cut);
    const weight = steps.reduce((sum, { kind }) => sum + share[kind], 0);
    return { cut, unit: play / weight, length: steps.length };
  });
  const byLength = fits.sort((one, two) => one.length - two.length);
  const chosen = byLength.filter(({ unit }) => unit >= least).at(-1) ?? byLength[0];
  const unit = chosen?.unit ?? least;
  const seconds = Object.fromEntries(
    timedSteps.map((kind) => [kind, Math.max(grain, Math.floor((unit * share[kind]) / grain) * grain)]),
  ) as Plan['seconds'];
  return { cut: chosen?.cut ?? '', seconds };
}

/** Seconds that a cut takes when every step takes all of its time. */
export const playTime = (scenario: Lengths, { cut, seconds }: Pick<Plan, 'cut' | 'seconds'>): number =>
  stepsOf(scenario, cut).reduce((sum, { kind }) => sum + (seconds[kind] ?? 0), 0);
