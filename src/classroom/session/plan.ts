import { z } from '../../scenario/zod.ts';
import { line, name } from './names.ts';
import { timedSteps } from './timed-steps.ts';

/** The longest that a step may last: two weeks. */
const longest = 14 * 24 * 60 * 60;

/** What a session is, as its facilitator set it up; all but the name and the scenario has a usual value. */
export const planSchema = z.strictObject({
  title: line(80),
  /** `key` names its files on the server. */
  scenario: z.strictObject({ id: name, key: z.string().max(128) }),
  cut: name,
  /** Played under invented names until the debrief. */
  masked: z.boolean(),
  /** Read in plainer words, for younger classes, where the scenario has them. */
  plain: z.boolean().optional(),
  /** Third parties whose seats people or the computer hold. */
  parties: z.array(name).max(8).readonly(),
  /** How a delegation decides. */
  decide: z.enum(['head', 'vote']),
  /** `strict`: a step closes when its time is over; `gentle`: the clock only tells; `off`: there is none. */
  clock: z.enum(['strict', 'gentle', 'off']),
  /** Seconds for each kind of step. */
  seconds: z.record(z.enum(timedSteps), z.int().min(10).max(longest)),
  /** Whether people may write their own words beside structured statements. */
  freeText: z.boolean(),
  /** Words that nobody may write, in lower case. */
  blocked: z.array(line(60)).max(200).readonly(),
  /** Whether odd people are seated as the press. */
  press: z.boolean(),
  /** Most people in one group; whoever comes later opens the next. A group of two is a pair. */
  groupSize: z.int().min(2).max(60),
  /** How hard the computer thinks in seats that nobody holds. */
  level: z.literal([1, 2, 3]),
  /** Whole number from which each group's chance comes; groups with the same one meet the same happenings. */
  seed: z.int().min(0).max(0xffffffff),
  sameChance: z.boolean(),
  /** Two people over the network, and nobody above them. */
  duel: z.boolean(),
});
export type Plan = z.output<typeof planSchema>;
