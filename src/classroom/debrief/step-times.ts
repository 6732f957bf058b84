import type { Moment } from '../../screens/debrief/moments.ts';
import type { HeadlinePart } from '../session/parts/part-types.ts';
import type { ClassContext } from './class-context.ts';
import type { Played } from './played.ts';
import type { StoryStep } from './story.ts';

/** When a step was, in milliseconds of the server's wall clock, and how the game stood as it opened. */
export interface StepTimes {
  from: number;
  to: number;
  opened: Moment;
}

/** A step's times; undefined while its game is still being played again. */
export function timesOf(
  { sent }: Played,
  moments: readonly Moment[] | undefined,
  { round, step }: Pick<StoryStep, 'round' | 'step'>,
): StepTimes | undefined {
  const opens = moments?.filter(({ kind }) => kind === 'opens') ?? [];
  const at = opens.findIndex(({ state }) => state.round === round && state.step === step);
  const opened = opens[at];
  if (!opened) return undefined;
  const next = opens[at + 1];
  const timeOf = (events: number) => sent[events - 1]?.at;
  // What was said before the first step, over the briefs, stands with it.
  const from = at === 0 ? 0 : (timeOf(opened.events) ?? 0);
  return { from, to: (next && timeOf(next.events)) ?? Number.POSITIVE_INFINITY, opened };
}

/** The headlines that the press wrote in a step's round; shown with its first step. */
export function headlinesOf(
  { parts, now }: Pick<ClassContext, 'parts' | 'now'>,
  { round, step }: Pick<StoryStep, 'round' | 'step'>,
): HeadlinePart[] {
  if (step > 0) return [];
  const overseen = parts[`group/${now.id}`];
  const all: readonly HeadlinePart[] = overseen
    ? overseen.headlines.flatMap(({ by, event: index, ...headline }) => {
        const event = overseen.journal.events[index];
        return event?.type === 'headline'
          ? [{ ...headline, name: parts.people?.[by]?.name, bloc: event.bloc, by: event.by }]
          : [];
      })
    : (parts[`table/${now.id}`]?.headlines ?? []);
  return all.filter((headline) => headline.round === round);
}
