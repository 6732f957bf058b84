import { expect, test } from 'vitest';
import { replaySession } from '../../src/classroom/session/apply.ts';
import { partsOf } from '../../src/classroom/session/parts/parts-for.ts';
import { AClass } from './a-session.ts';

const mustHave = (seat: string, { scenario }: AClass) =>
  Object.keys(scenario.delegations[seat]?.mustHaves ?? {})[0] ?? '';

/** Alba (ann, cid) and Boria (bo, dee), and Pat of the press; their games have begun. */
function begun(plan = {}): AClass {
  const one = new AClass(plan).join('ann', 'bo', 'pat', 'cid', 'dee');
  one.facilitator({ do: 'start' });
  return one;
}

/** The must-haves are chosen. */
function inFirstRound(plan = {}): AClass {
  const one = begun(plan);
  for (const person of ['ann', 'bo']) {
    const place = one.place(person);
    if (place?.as !== 'delegate') throw new Error(`${person} has no seat`);
    one.person(person, { do: 'lean', mustHave: mustHave(place.seat, one) });
    one.person(person, { do: 'decide', version: version(one, place.seat) });
  }
  return one;
}

const version = (one: AClass, seat: string) => one.group().teams[seat]?.version ?? -1;

test('whoever joins is seated evenly, the odd one as the press', () => {
  const one = begun();
  expect(one.place('ann')).toMatchObject({ as: 'delegate', seat: 'alba' });
  expect(one.place('bo')).toMatchObject({ as: 'delegate', seat: 'boria' });
  expect(one.place('pat')).toMatchObject({ as: 'press' });
  expect(one.place('cid')).toMatchObject({ as: 'delegate', seat: 'alba' });
});

test('in pairs each two open a table, and whoever is left over is the press of the first', () => {
  const one = new AClass({ groupSize: 2 }).join('ann', 'bo', 'cid', 'dee', 'eve');
  expect(Object.keys(one.state.groups)).toEqual(['1', '2', '3']);
  one.facilitator({ do: 'start' });
  expect(one.place('eve')).toEqual({ as: 'press', group: '1' });
});

test('a plan that is changed before the start leaves everyone a seat that it has', () => {
  const one = new AClass({ parties: ['cala'] }).join('ann', 'bo');
  const place = { as: 'delegate', group: '1', seat: 'cala' } as const;
  one.facilitator({ do: 'seat', person: 'bo', place });
  one.facilitator({ do: 'replan', plan: { ...one.state.plan, parties: [], decide: 'vote' } });
  expect(one.place('ann')).toMatchObject({ as: 'delegate', seat: 'alba' });
  expect(one.place('bo')).toMatchObject({ as: 'delegate', seat: 'boria' });
  expect(one.state.plan.decide).toBe('vote');
});

test('whoever was removed is known by name to the facilitator alone, until they are forgotten', () => {
  const one = begun();
  one.facilitator({ do: 'remove', person: 'cid' });
  const told = (role: 'facilitator' | 'wall') => JSON.stringify(partsOf(one.state, { role }));
  expect(one.state.left).toEqual({ cid: 'CID' });
  expect([told('facilitator'), told('wall')].map((text) => text.includes('CID'))).toEqual([true, false]);
  expect(one.facilitator({ do: 'forget', person: 'cid' })).toBeUndefined();
  expect(told('facilitator')).not.toContain('CID');
  expect(one.facilitator({ do: 'forget', person: 'cid' })).toBe('noSuchPerson');
});

test('a head decides alone, and only on what the team sees', () => {
  const one = begun();
  expect(one.person('cid', { do: 'lean', mustHave: mustHave('alba', one) })).toBeUndefined();
  expect(one.person('cid', { do: 'decide', version: 1 })).toBe('headDecides');
  expect(one.person('ann', { do: 'decide', version: 0 })).toBe('nothingChanges');
  expect(one.person('ann', { do: 'decide', version: 1 })).toBeUndefined();
  expect(one.group().game.state.mustHaves.alba).toBe(mustHave('alba', one));
});

test('a vote carries with more than half of those who are there, and any change takes votes back', () => {
  const one = begun({ decide: 'vote' });
  one.person('ann', { do: 'lean', mustHave: mustHave('alba', one) });
  one.person('ann', { do: 'vote', version: 1, yes: true });
  expect(one.group().game.state.mustHaves.alba).toBeUndefined();
  one.person('cid', { do: 'lean', mustHave: mustHave('alba', one) });
  expect(one.group().teams.alba?.votes).toEqual({});
  one.person('cid', { do: 'vote', version: 2, yes: true });
  one.server({ do: 'seen', person: 'ann', away: true });
  one.person('cid', { do: 'vote', version: 2, yes: true });
  expect(one.group().game.state.mustHaves.alba).toBe(mustHave('alba', one));
});

test('once both have sealed orders are opened, and once all have read them the next round comes', () => {
  const one = inFirstRound();
  expect(one.group().game.state.phase).toBe('deliberation');
  for (const person of ['ann', 'bo']) {
    const seat = person === 'ann' ? 'alba' : 'boria';
    expect(one.person(person, { do: 'decide', version: version(one, seat) })).toBeUndefined();
  }
  expect(one.group().game.state.phase).toBe('resolution');
  for (const person of ['ann', 'bo', 'cid', 'dee']) one.person(person, { do: 'ready' });
  expect(one.group().game.state).toMatchObject({ phase: 'deliberation', round: 1 });
});

test('a strict clock seals what is drafted, stands while paused, and is set back by an outage', () => {
  const one = inFirstRound({ clock: 'strict' });
  const open = Object.entries(one.scenario.moves).find(
    ([id, { channel }]) => id.startsWith('alba.') && channel === 'public',
  );
  one.person('cid', { do: 'draft', orders: { public: open?.[0] } });
  one.now += 100_000;
  one.facilitator({ do: 'pause' });
  expect(one.person('ann', { do: 'decide', version: 9 })).toBe('isPaused');
  one.now += 900_000;
  one.facilitator({ do: 'resume' });
  one.server({ do: 'outage', milliseconds: 50_000 });
  one.now += 189_000;
  expect(one.server({ do: 'timeUp', group: '1' })).toBe('nothingChanges');
  one.now += 1_000;
  expect(one.server({ do: 'timeUp', group: '1' })).toBeUndefined();
  expect(one.group().game.journal.events.at(-2)).toMatchObject({ type: 'seal', seat: 'alba' });
  expect(one.group().game.state.phase).toBe('resolution');
});

test('stepping back erases nothing, and the game goes on from there', () => {
  const one = inFirstRound();
  const before = one.log.length;
  one.facilitator({ do: 'close', group: '1' });
  one.facilitator({ do: 'stepBack', group: '1', events: 2 });
  expect(one.group().game.state).toMatchObject({ phase: 'deliberation', round: 0 });
  expect(one.log.length).toBeGreaterThan(before + 1);
  expect(one.group().sent).toHaveLength(2);
});

test('a session that is ended early comes to an ending and can be played again with seats exchanged', () => {
  const one = inFirstRound();
  expect(one.facilitator({ do: 'swap' })).toBe('notInPhase');
  expect(one.facilitator({ do: 'end' })).toBeUndefined();
  expect(one.state.phase).toBe('debrief');
  expect(one.group().game.state.ending).toBeDefined();
  expect(one.facilitator({ do: 'swap' })).toBeUndefined();
  expect(one.place('ann')).toMatchObject({ as: 'delegate', seat: 'boria', group: "1'" });
  expect(one.group("1'").game.journal.seed).toBe(one.group().game.journal.seed);
});

test('the wall is led through the debrief by the log: whoever comes later sees the same, and seats are told nothing', () => {
  const one = inFirstRound();
  const looked = { part: 'steps', table: '1', at: 2 } as const;
  expect(one.facilitator({ do: 'show', looked })).toBe('notInPhase');
  one.facilitator({ do: 'end' });
  const told = () =>
    [...(['facilitator', 'wall'] as const), 'ann'].map(
      (who) =>
        partsOf(
          one.state,
          who === 'facilitator' || who === 'wall' ? { role: who } : { role: 'person', person: who },
        ).shown,
    );
  expect(told()).toEqual([null, null, undefined]);
  expect(one.facilitator({ do: 'show', looked: { ...looked, table: '7' } })).toBe('noSuchGroup');
  expect(one.facilitator({ do: 'show', looked })).toBeUndefined();
  expect(one.facilitator({ do: 'show', looked: { ...looked } })).toBe('nothingChanges');
  expect(told()).toEqual([looked, looked, undefined]);
  expect(replaySession(one.scenario, one.log).shown).toEqual(looked);
  // Another console that shows the same takes the lead.
  const taken = { ...looked, by: 'other' };
  expect(one.facilitator({ do: 'show', looked: taken })).toBeUndefined();
  expect(told()).toEqual([taken, taken, undefined]);
  one.facilitator({ do: 'show' });
  expect(told()).toEqual([null, null, undefined]);
});

test('a log replays to the same session', () => {
  const one = inFirstRound();
  one.facilitator({ do: 'close', group: '1' });
  one.facilitator({ do: 'end' });
  one.facilitator({ do: 'swap' });
  expect(replaySession(one.scenario, one.log)).toEqual(one.state);
});

test('own words are for where the facilitator lets them, and never the barred ones', () => {
  const channel = { to: 'team', group: '1', seat: 'alba' } as const;
  const say = (one: AClass, text: string, person = 'ann') =>
    one.person(person, { do: 'say', channel, what: { kind: 'text', text } });
  expect(say(begun(), 'hello')).toBe('noFreeText');
  const open = begun({ freeText: true, blocked: ['fool'] });
  expect(say(open, 'hello')).toBeUndefined();
  expect(say(open, 'You FOOL')).toBe('blockedWord');
  expect(say(open, 'hello', 'bo')).toBe('notYours');
  open.facilitator({ do: 'silence', channel, on: true });
  expect(say(open, 'hello')).toBe('isSilenced');
});

test('an offer in the back channel is answered by the other side alone', () => {
  const one = begun();
  const channel = { to: 'back', group: '1', seats: ['alba', 'boria'] as [string, string] } as const;
  const [clause = '', { positions } = { positions: {} }] = Object.entries(one.scenario.clauses)[0] ?? [];
  const term = {
    clause,
    position: Object.keys(positions)[0] ?? '',
    ambiguous: false,
    conditional: false,
    revocable: false,
  };
  const offer = { kind: 'offer' as const, gives: [term], asks: [] };
  expect(one.person('ann', { do: 'say', channel, what: offer })).toBeUndefined();
  const to = one.state.said[0]?.seq ?? 0;
  const yes = { kind: 'answer' as const, to, says: 'yes' as const };
  expect(one.person('cid', { do: 'say', channel, what: yes })).toBe('nothingToAnswer');
  expect(one.person('dee', { do: 'say', channel, what: yes })).toBeUndefined();
  expect(
    one.person('ann', { do: 'say', channel, what: { ...offer, gives: [{ ...term, position: 'none' }] } }),
  ).toBe('noSuchPiece');
});
