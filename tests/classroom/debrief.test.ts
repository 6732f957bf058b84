import { expect, test } from 'vitest';
import { labelPlaces } from '../../src/classroom/debrief/label-places.ts';
import { otherTime, tablesIn } from '../../src/classroom/debrief/played.ts';
import { lastSaid, momentOf } from '../../src/classroom/debrief/prompts.ts';
import { sealersOf } from '../../src/classroom/debrief/sealers.ts';
import { timesOf } from '../../src/classroom/debrief/step-times.ts';
import { storyOf } from '../../src/classroom/debrief/story.ts';
import { partsOf } from '../../src/classroom/session/parts/parts-for.ts';
import { luckFrom } from '../../src/rival/luck.ts';
import { momentsOf } from '../../src/screens/debrief/moments.ts';
import { load, shipped } from '../load.ts';
import { aPlayedClass, playOut } from './a-played-class.ts';

const one = aPlayedClass(['ann', 'bo', 'pat', 'cid']);
one.facilitator({ do: 'swap' });
playOut(one, luckFrom(4));
const { scenario } = one;

test.each(shipped)(
  'in %s the story gives the numbers of every step as they stood when it was resolved',
  (folder) => {
    const rules = load(folder).scenario;
    const [cut = ''] = Object.keys(rules.calendar.cuts);
    const class_ = aPlayedClass(['ann', 'bo'], { scenario: rules, plan: { cut, groupSize: 2 } });
    const { game } = class_.group();
    const resolved = [...momentsOf(rules, game.journal)].filter(({ kind }) => kind === 'resolved');
    const story = storyOf(rules, game.state);
    expect(story.map(({ round, step }) => [round, step])).toEqual(
      resolved.map(({ state }) => [state.round, state.step]),
    );
    expect(story.map(({ meters, rupture }) => [meters, rupture])).toEqual(
      resolved.map(({ state }) => [state.meters, state.rupture]),
    );
  },
);

test('each step knows who sealed for whom', () => {
  const { game, sent } = one.group();
  const sealers = sealersOf(scenario, game.journal, sent);
  for (const { round, step } of storyOf(scenario, game.state))
    expect(sealers[`${round}.${step}`]).toEqual({ alba: 'ann', boria: 'bo' });
});

test('the steps of a game follow one another in time, and the first begins with the class', () => {
  const [table] = tablesIn(partsOf(one.state, { role: 'facilitator' }));
  if (!table) throw new Error('there is no table');
  const { game } = one.group();
  const moments = [...momentsOf(scenario, game.journal)];
  const times = storyOf(scenario, game.state).map((step) => timesOf({ ...table, game }, moments, step));
  expect(times[0]?.from).toBe(0);
  for (const [at, time] of times.entries()) {
    expect(time?.from).toBeLessThan(time?.to ?? 0);
    if (at > 0) expect(time?.from).toBe(times[at - 1]?.to);
  }
});

test('the facilitator and the wall look at the same tables, each beside its other time', () => {
  const tables = (role: 'facilitator' | 'wall') => tablesIn(partsOf(one.state, { role }));
  expect(tables('wall')).toEqual(tables('facilitator'));
  expect(tables('wall').map(({ id, play }) => [id, play])).toEqual([
    ['1', 0],
    ["1'", 1],
  ]);
  const played = tables('wall').map((table) => ({ ...table, game: one.group(table.id).game }));
  const [first] = played;
  expect(first && otherTime(played, first)?.id).toBe("1'");
});

test('the three questions are asked before the game, after it, and after the second', () => {
  expect(momentOf({ phase: 'lobby', play: 0 }, false)).toBe('before');
  expect(momentOf({ phase: 'running', play: 0 }, false)).toBe('before');
  expect(momentOf({ phase: 'running', play: 0 }, true)).toBe('between');
  expect(momentOf({ phase: 'debrief', play: 0 }, true)).toBe('between');
  expect(momentOf({ phase: 'running', play: 1 }, false)).toBe('between');
  expect(momentOf({ phase: 'debrief', play: 1 }, true)).toBe('after');
});

test('of several answers to a question the last one counts', () => {
  const said = ['one', 'two'].map((text) => ({ moment: 'before', question: 'need', text }));
  expect(lastSaid(said, 'before', 'need')).toBe('two');
  expect(lastSaid(said, 'after', 'need')).toBe('');
});

test('labels lie on no mark and on no other label while there is room', () => {
  const marks = [
    { x: 50, y: 50 },
    { x: 60, y: 50 },
    { x: 55, y: 60 },
    { x: 190, y: 20 },
  ].map((mark) => ({ ...mark, width: 12, height: 10 }));
  const places = labelPlaces(marks, 8, { from: 0, to: 200 });
  const boxes = places.map(({ x, y }) => ({ left: x, top: y, right: x + 12, bottom: y + 10 }));
  for (const [at, box] of boxes.entries()) {
    expect(box.right).toBeLessThanOrEqual(200);
    for (const { x, y } of marks)
      expect(box.left < x && x < box.right && box.top < y && y < box.bottom).toBe(false);
    for (const other of boxes.slice(at + 1))
      expect(
        box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
      ).toBe(false);
  }
});
