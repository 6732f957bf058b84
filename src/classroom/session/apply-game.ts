import { openGame, play, rewind } from '../../crisis/game.ts';
import { actorsOf } from '../../crisis/place.ts';
import type { SessionEvent } from './event.ts';
import type { Group, SessionState, Team } from './state.ts';
import { startClock } from './time.ts';

/** A team that has nothing on its desk. */
export const emptyTeam: Team = {
  heldBy: 'people',
  draft: {},
  leaning: undefined,
  version: 0,
  draftedBy: undefined,
  votes: {},
};

/** A group at the start of its game. */
export function openGroup(
  { scenario, plan, play: time, phase }: SessionState,
  { group: id, seed }: { group: string; seed: number },
  at: number,
): Group {
  const game = openGame(scenario, { cut: plan.cut, seed, parties: plan.parties });
  return {
    id,
    play: time,
    game,
    teams: Object.fromEntries(actorsOf(scenario, game.state).map((seat) => [seat, emptyTeam])),
    clock: phase === 'running' ? startClock(plan, { game }, at) : { since: at, endsAt: undefined },
    ready: [],
    sent: [],
    headlines: [],
    mirrored: [],
    foretold: [],
    steppedBack: 0,
  };
}

/** A move in a group's game. Throws a RangeError on one that the rules refuse: whoever logs it has asked them. */
export function applyPlayed(
  state: SessionState,
  { group: id, event, by }: Extract<SessionEvent, { type: 'played' }>,
  at: number,
): SessionState {
  const group = state.groups[id];
  if (!group) throw new RangeError(`there is no group "${id}"`);
  const played = play(group.game, event);
  if (!played.ok) throw new RangeError(`a move in the log is refused: ${JSON.stringify(played.refusal)}`);
  const moved: Group = { ...group, game: played.game, sent: [...group.sent, { by, at }] };
  const next = isNewStep(group, moved)
    ? freshStep(state, moved, at)
    : 'seat' in event
      ? { ...moved, teams: { ...moved.teams, [event.seat]: settled(moved.teams[event.seat]) } }
      : moved;
  return closedWhenOver({ ...state, groups: { ...state.groups, [id]: next } });
}

/** The game goes on from an earlier point. */
export function applySteppedBack(
  state: SessionState,
  { group: id, events }: Extract<SessionEvent, { type: 'steppedBack' }>,
  at: number,
): SessionState {
  const group = state.groups[id];
  if (!group) throw new RangeError(`there is no group "${id}"`);
  const back: Group = {
    ...group,
    game: rewind(group.game, events),
    sent: group.sent.slice(0, events),
    headlines: group.headlines.filter(({ event }) => event < events),
    steppedBack: group.steppedBack + 1,
  };
  const groups = { ...state.groups, [id]: freshStep(state, back, at) };
  return { ...state, groups, phase: state.phase === 'debrief' ? 'running' : state.phase };
}

const isNewStep = (before: Group, after: Group): boolean => {
  const [one, two] = [before.game.state, after.game.state];
  return one.phase !== two.phase || one.round !== two.round || one.step !== two.step;
};

/** A step begins: desks are cleared, the clock starts. */
const freshStep = (state: SessionState, group: Group, at: number): Group => ({
  ...group,
  teams: Object.fromEntries(Object.entries(group.teams).map(([seat, team]) => [seat, settled(team)])),
  ready: [],
  clock: startClock(state.plan, group, at),
});

/** A team that has decided: its draft is done with. */
const settled = (team: Team = emptyTeam): Team => ({
  ...emptyTeam,
  heldBy: team.heldBy,
  version: team.version + 1,
});

/** Once the last game of this play is over, the class talks about it. */
function closedWhenOver(state: SessionState): SessionState {
  const now = Object.values(state.groups).filter(({ play: time }) => time === state.play);
  const over = state.phase === 'running' && now.every(({ game }) => game.state.phase === 'debrief');
  return over ? { ...state, phase: 'debrief' } : state;
}
