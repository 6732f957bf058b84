import type { AroundPart, TeamPart } from '../../session/parts/part-types.ts';

/** One member of a team, and how they vote on what the draft says now. */
export interface Voter {
  person: string;
  name: string;
  away: boolean;
  says: 'yes' | 'no' | 'open';
}

export interface Tally {
  voters: readonly Voter[];
  yes: number;
  /** Votes for it that carry it: more than half of those who are there. */
  needs: number;
  /** Those who are there and have not voted. */
  open: readonly Voter[];
}

/** How the vote in a team stands. Those who are away are not waited for. */
export function tally(team: Pick<TeamPart, 'seat' | 'votes'>, around: Pick<AroundPart, 'people'>): Tally {
  const voters = membersOf(around, team.seat).map(({ person, name, away }): Voter => {
    const vote = team.votes[person];
    return { person, name, away, says: vote === undefined ? 'open' : vote ? 'yes' : 'no' };
  });
  const present = voters.filter(({ away }) => !away);
  return {
    voters,
    yes: present.filter(({ says }) => says === 'yes').length,
    needs: Math.floor(present.length / 2) + 1,
    open: present.filter(({ says }) => says === 'open'),
  };
}

/** The members of a seat's team, in the order in which they joined. */
export const membersOf = ({ people }: Pick<AroundPart, 'people'>, seat: string) =>
  people.filter(({ place }) => place.as === 'delegate' && place.seat === seat);
