import { emptyTeam } from './apply-game.ts';
import type { SessionEvent } from './event.ts';
import type { Group, Team } from './state.ts';

type TeamEvent = Extract<SessionEvent, { type: 'drafted' | 'leaned' | 'voted' | 'held' }>;

/** A group after something that concerns one of its teams. A change of the draft takes all votes back. */
export function applyToTeam(group: Group, event: TeamEvent): Group {
  const team = group.teams[event.seat] ?? emptyTeam;
  return { ...group, teams: { ...group.teams, [event.seat]: changed(team, event) } };
}

function changed(team: Team, event: TeamEvent): Team {
  switch (event.type) {
    case 'drafted':
      return { ...team, draft: event.orders, draftedBy: event.by, version: team.version + 1, votes: {} };
    case 'leaned':
      return { ...team, leaning: event.mustHave, draftedBy: event.by, version: team.version + 1, votes: {} };
    case 'voted':
      return { ...team, votes: { ...team.votes, [event.by]: event.yes } };
    case 'held':
      return { ...team, heldBy: event.by };
  }
}
