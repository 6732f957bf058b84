import type { Odds } from '../../classroom/a-wish.ts';

/**
 * What people wish in a lesson of 45 minutes and four rounds, in tens of times: of a student eight changes of the team's
 * draft a round, six words or marks, once ready, six answers to questions, a decision of the delegation by every fourth
 * or so, and a new name by one in ten; of whoever runs it some cables and minutes, two happenings, two pauses and a step
 * that is closed. The wishes that cost a server most, since they change what everybody sees, are the rare ones.
 */
export const lesson: Odds = {
  person: { draft: 320, mark: 120, word: 120, reflect: 60, ready: 40, decide: 10, rename: 1 },
  ruler: { cable: 4, extend: 4, pause: 2, inject: 2, close: 1 },
};
