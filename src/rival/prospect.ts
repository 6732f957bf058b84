import type { Row } from '../kernel/layout.ts';
import type { Decision } from '../scenario/schema.ts';
import { type Ahead, nightOf, worthIn } from './ahead.ts';

/** What both seats would have of the night. */
export interface Prospect {
  mine: number;
  theirs: number;
}

/**
 * The better of the two ways in which both sides can still speak on the last night, for the seat that asks. How each
 * home likes the text counts too: scores move only when something tips over, this says which way a wording pulls.
 */
export function prospectOf(ahead: Ahead, row: Row): Prospect {
  const { homes } = ahead.kernel.compiler;
  const ways: Decision[] = ['announce'];
  // A joint text is worth thinking through once most of what it needs is agreed.
  if (ahead.kernel.agreed(row) + 2 >= ahead.scenario.rules.clausesToSign) ways.push('sign');
  const pull = { mine: homes.liking(row, ahead.mine), theirs: homes.liking(row, ahead.theirs) };
  const prospects = ways.map((way): Prospect => {
    const night = nightOf(ahead, row, way, way);
    return {
      mine: worthIn(ahead, night, ahead.mine) + pull.mine,
      theirs: worthIn(ahead, night, ahead.theirs) + pull.theirs,
    };
  });
  return prospects.reduce((best, one) => (one.mine > best.mine ? one : best));
}
