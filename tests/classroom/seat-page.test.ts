import { expect, test } from 'vitest';
import { changeOf, type Standing } from '../../src/classroom/seat/changes.ts';
import { clockFace } from '../../src/classroom/seat/class-clock.ts';
import { foretold, score } from '../../src/classroom/seat/gallery/foretold.ts';
import { compared } from '../../src/classroom/seat/mirror/compared.ts';
import { mirroredNow } from '../../src/classroom/seat/mirror/mirrored.ts';
import { pageOf } from '../../src/classroom/seat/page-of.ts';
import { readAll, saidIn, talksOf, unreadIn } from '../../src/classroom/seat/panel/channel-list.ts';
import { editsFor } from '../../src/classroom/seat/panel/offer-edits.ts';
import { heardBy, partsOf } from '../../src/classroom/session/parts/parts-for.ts';
import { legalMoves } from '../../src/crisis/view-refusals.ts';
import { AClass } from './a-session.ts';

/** Alba (ann), Boria (bo), and Pat of the press, in their first round. */
function inFirstRound(plan = {}): AClass {
  const one = new AClass(plan).join('ann', 'bo', 'pat');
  one.facilitator({ do: 'start' });
  for (const person of ['ann', 'bo']) {
    const place = one.place(person);
    const seat = place?.as === 'delegate' ? place.seat : '';
    const [mustHave = ''] = Object.keys(one.scenario.delegations[seat]?.mustHaves ?? {});
    one.person(person, { do: 'lean', mustHave });
    one.person(person, { do: 'decide', version: one.group().teams[seat]?.version ?? -1 });
  }
  return one;
}
const parts = (one: AClass, person: string) => partsOf(one.state, { role: 'person', person });
const close = (one: AClass) => one.facilitator({ do: 'close', group: '1' });
const publicMoves = ({ scenario }: AClass, seat: string) =>
  Object.keys(scenario.moves).filter(
    (id) => id.startsWith(`${seat}.`) && scenario.moves[id]?.channel === 'public',
  );
const page = (one: AClass, person: string) => {
  const { session, me, ...more } = parts(one, person);
  if (!session || !me) throw new Error('nothing is known');
  return pageOf(session, me, more);
};

test('a seat goes from the waiting room through the game to the debrief', () => {
  const one = new AClass().join('ann', 'bo', 'pat');
  expect([page(one, 'ann'), page(one, 'pat')]).toEqual(['lobby', 'lobby']);
  one.facilitator({ do: 'start' });
  expect([page(one, 'ann'), page(one, 'pat')]).toEqual(['brief', 'gallery']);
  const on = inFirstRound();
  expect(page(on, 'ann')).toBe('room');
  close(on);
  expect(page(on, 'ann')).toBe('resolution');
  on.facilitator({ do: 'seat', person: 'ann' });
  expect(page(on, 'ann')).toBe('noPlace');
  on.facilitator({ do: 'end' });
  expect([page(on, 'bo'), page(on, 'pat')]).toEqual(['debrief', 'debrief']);
});

test('what changes under a reader is said: another place, a step back, a page that others turned', () => {
  const at = (
    place: Standing['place'],
    phase: 'deliberation' | 'resolution',
    round = 0,
    ready = false,
  ): Standing => ({
    ...{ place, ready, session: { phase: 'running', play: 0, paused: undefined } },
    view: { phase, round, step: 0 },
  });
  const alba = { as: 'delegate', group: '1', seat: 'alba', role: 'head' } as const;
  const before = at(alba, 'resolution');
  expect(changeOf(before, at({ ...alba, seat: 'boria' }, 'resolution'))).toBe('moved');
  expect(changeOf(before, at({ ...alba, role: 'trade' }, 'resolution'))).toBe('newOffice');
  expect(changeOf(before, at(undefined, 'resolution'))).toBe('movedAway');
  expect(changeOf(before, at(alba, 'deliberation'))).toBe('steppedBack');
  expect(changeOf(before, at(alba, 'deliberation', 1))).toBe('wentOn');
  expect(changeOf(at(alba, 'resolution', 0, true), at(alba, 'deliberation', 1))).toBeUndefined();
  expect(changeOf(before, { ...before, session: { ...before.session, play: 1 } })).toBe('swapped');
});

test('a clock goes by the server, stands while paused, and is none where nothing presses', () => {
  const clock = { mode: 'strict', since: 0, endsAt: 60_000, pausedSince: undefined } as const;
  expect(clockFace(clock, 20_500)).toMatchObject({ left: 40, total: 60, paused: false, over: false });
  expect(clockFace({ ...clock, pausedSince: 30_000 }, 50_000)).toMatchObject({ left: 30, paused: true });
  expect(clockFace(clock, 90_000)).toMatchObject({ left: 0, over: true });
  expect(clockFace({ ...clock, endsAt: undefined }, 0).left).toBeUndefined();
});

test('each place has its talks, and counts what others said there since it last looked', () => {
  const one = inFirstRound();
  const talksFor = (person: string) => {
    const { session, me } = parts(one, person);
    return session && me ? talksOf(one.scenario, session, me) : [];
  };
  expect(talksFor('ann').map(({ id }) => id)).toEqual(['team', 'back:boria', 'public', 'desk']);
  expect(talksFor('pat').map(({ id, speaks }) => [id, speaks])).toEqual([
    ['public', false],
    ['desk', true],
  ]);
  const desk = talksFor('ann').find(({ id }) => id === 'desk');
  if (!desk) throw new Error('no desk');
  one.facilitator({ do: 'cable', channel: { to: 'all' }, what: { kind: 'text', text: 'Five minutes.' } });
  one.person('ann', { do: 'say', channel: desk.channel, what: { kind: 'mark', mark: 'help' } });
  const said = heardBy(one.state, { role: 'person', person: 'ann' });
  expect(saidIn(desk, said)).toHaveLength(2);
  expect(unreadIn(desk, said, {}, 'ann')).toBe(1);
  expect(unreadIn(desk, said, readAll(desk, said, {}), 'ann')).toBe(0);
});

test('an offer becomes edits of the draft: accepted where it lies on the table, else proposed', () => {
  const one = inFirstRound();
  const view = parts(one, 'ann').game;
  const clause = Object.keys(one.scenario.clauses).find((id) => view?.table[id]?.offers.boria) ?? '';
  const theirs = view?.table[clause]?.offers.boria;
  if (!view || !theirs) throw new Error('nothing lies on the table');
  const offer = { kind: 'offer', gives: [{ clause, ...theirs }], asks: [] } as const;
  expect(editsFor(one.scenario, view, offer)).toEqual([{ kind: 'accept', clause }]);
  const [other = ''] = Object.keys(one.scenario.clauses[clause]?.positions ?? {}).filter(
    (id) => id !== theirs.position && id !== view.table[clause]?.offers.alba?.position,
  );
  const asks = [{ clause, ...theirs, position: other, ambiguous: false }];
  for (const edit of editsFor(one.scenario, view, { kind: 'offer', gives: [], asks }))
    expect(edit).toMatchObject({ kind: 'propose', clause });
});

test('an observer is right about a public act, and nothing can be foretold once the orders are open', () => {
  const one = inFirstRound();
  one.facilitator({ do: 'seat', person: 'pat', place: { as: 'observer', group: '1' } });
  const standing = one.scenario.delegations.boria?.standing.public ?? '';
  const [wrong = ''] = publicMoves(one, 'alba').filter(
    (id) => id !== one.scenario.delegations.alba?.standing.public,
  );
  one.person('pat', { do: 'foretell', seat: 'boria', move: standing });
  one.person('pat', { do: 'foretell', seat: 'alba', move: wrong });
  const seen = () => {
    const { game, mine } = parts(one, 'pat');
    return game && mine ? foretold(mine, game) : [];
  };
  expect(seen().map(({ was }) => was)).toEqual(['open', 'open']);
  close(one);
  expect(seen().map(({ was }) => was)).toEqual(['right', 'wrong']);
  expect(score(seen())).toEqual({ right: 1, settled: 2 });
  expect(one.person('pat', { do: 'foretell', seat: 'boria', move: standing })).toBe('rules: wrongPhase');
});

test('a mirror seals for itself, its last word counts, and it is laid beside what the delegation did', () => {
  const one = inFirstRound();
  one.facilitator({ do: 'seat', person: 'pat', place: { as: 'mirror', group: '1', seat: 'alba' } });
  const { game } = parts(one, 'pat');
  if (!game) throw new Error('no game');
  const legal = legalMoves(one.scenario, game);
  const [first = '', second = first] = publicMoves(one, 'alba').filter((id) => !legal[id]);
  one.person('pat', { do: 'mirror', orders: { public: first } });
  one.person('pat', { do: 'mirror', orders: { public: second } });
  expect(mirroredNow(parts(one, 'pat').mine, game)).toEqual({ public: second });
  close(one);
  const { game: after, mine } = parts(one, 'pat');
  if (!after || !mine) throw new Error('no game');
  const [step] = compared(mine, after);
  expect(step).toMatchObject({ round: 0, step: 0, mine: { public: second } });
  expect(step?.theirs.public).toBe(one.scenario.delegations.alba?.standing.public);
});

test('the press prints words made of pieces, which must fit the way they move', () => {
  const one = inFirstRound();
  const [clause = ''] = Object.keys(one.scenario.clauses);
  const [bloc = ''] = Object.keys(one.scenario.delegations.alba?.blocs ?? {});
  const print = (line: 'hope' | 'anger', about = clause) =>
    one.person('pat', { do: 'headline', bloc: `alba.${bloc}`, by: 1, says: { line, clause: about } });
  expect(print('anger')).toBe('noSuchPiece');
  expect(print('hope', 'none')).toBe('noSuchPiece');
  expect(print('hope')).toBeUndefined();
  expect(parts(one, 'ann').headlines).toMatchObject([
    { by: 1, says: { line: 'hope', clause }, text: undefined },
  ]);
});

test('people are told which of their channels are silenced, and of no others', () => {
  const one = inFirstRound();
  one.facilitator({ do: 'silence', channel: { to: 'team', group: '1', seat: 'alba' }, on: true });
  expect(parts(one, 'ann').me?.silenced).toEqual(['team/1/alba']);
  expect(parts(one, 'bo').me?.silenced).toEqual([]);
});
