import type { Group, SessionState } from '../state.ts';
import type { Audience } from './audience.ts';

/**
 * What an audience is told is made of this, and of the scenario: where each piece is the same value in two states, so is
 * what it is told. States share the pieces that an event leaves alone.
 */
export function sourcesOf(state: SessionState, audience: Audience): readonly unknown[] {
  const { plan, phase, paused, play, people, doings, left, silenced, reflections, shown } = state;
  const session = [plan, phase, paused, play];
  if (audience.is === 'session') return session;
  if (audience.is === 'facilitator') return [...session, people, doings, left, silenced, reflections, shown];
  if (audience.is === 'wall') return [...session, people, shown];
  if (audience.is === 'person') {
    const { name, place } = people[audience.person] ?? {};
    const group = place && state.groups[place.group];
    return [name, place, plan, silenced, group?.mirrored, group?.foretold, reflections];
  }
  const group = state.groups[audience.group];
  switch (audience.is) {
    case 'gallery':
    case 'seat':
      return [group?.game];
    case 'overseer':
      return [group];
    case 'team':
      return [group?.teams[audience.seat], people];
    case 'table':
      return [...(group ? tableSources(group) : []), people, plan, paused];
    case 'onTheWall':
      return [group, people, ...session];
  }
}

/** Of a group what its table is told of, and not what a team thinks over. */
function tableSources(group: Group): unknown[] {
  const { game, teams, clock, ready, headlines } = group;
  const held = Object.values(teams)
    .map(({ heldBy }) => heldBy)
    .join();
  // Once it is over everything is open.
  return [game, clock, ready, headlines, held, game.state.phase === 'debrief' ? group : undefined];
}
