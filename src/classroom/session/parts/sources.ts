import type { SessionState } from '../state.ts';
import type { Audience } from './audience.ts';

/**
 * What an audience is told is made of this, and of the scenario: where each piece is the same value in two states, so is
 * what it is told. States share the pieces that an event leaves alone.
 */
export function sourcesOf(state: SessionState, audience: Audience): readonly unknown[] {
  const { plan, phase, paused, play, people, silenced, reflections } = state;
  const session = [plan, phase, paused, play];
  if (audience.is === 'session') return session;
  if (audience.is === 'facilitator') return [...session, people, silenced, reflections];
  if (audience.is === 'wall') return [...session, people];
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
      return [group, people];
    case 'table':
      return [group, people, plan, paused];
    case 'onTheWall':
      return [group, people, ...session];
  }
}
