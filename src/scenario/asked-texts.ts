import { allSeats, type Declared } from './declared.ts';
import { type NeededText, optionalTexts, requiredTexts } from './required-texts.ts';

/** All that the names of a scenario ask of its texts. Plain JSON, so that it can be told whether an edit changed it. */
export interface AskedTexts {
  needs: readonly NeededText[];
  /** Keys that may be there without need. */
  optional: readonly string[];
  /** Whose words a term may have. */
  voices: readonly string[];
  /** Headings of texts of which nobody knows what they should hold, since their section is missing. */
  unknown: readonly string[];
}

/** What a scenario with these names asks of its texts. */
export const askedTexts = (names: Declared): AskedTexts => ({
  needs: requiredTexts(names),
  optional: optionalTexts(names),
  voices: ['narrator', ...(allSeats(names)?.keys() ?? [])],
  unknown: Object.keys(sections).filter(
    (heading) => names[sections[heading] as keyof Declared] === undefined,
  ),
});

/** Heading of texts -> the section whose names it speaks of. */
const sections: Readonly<Record<string, keyof Declared>> = {
  goal: 'seats',
  delegations: 'seats',
  blocs: 'seats',
  advisers: 'seats',
  mustHaves: 'seats',
  decisions: 'seats',
  terms: 'seats',
  roles: 'seats',
  parties: 'parties',
  cuts: 'cuts',
  meters: 'meters',
  tracks: 'tracks',
  moves: 'moves',
  clauses: 'clauses',
  matters: 'matters',
  happenings: 'happenings',
  rounds: 'rounds',
  epilogue: 'turns',
  endings: 'endings',
  class: 'questions',
};
