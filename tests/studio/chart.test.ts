import { expect, test } from 'vitest';
import { keyOf, type Reach } from '../../src/lab/reach-type.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { languages } from '../../src/scenario/text.ts';
import type { Telling } from '../../src/studio/chart/cause-text.ts';
import { chartOf } from '../../src/studio/chart/chart.ts';
import type { Box } from '../../src/studio/chart/lane-shape.ts';
import { laneWords, sizesOf } from '../../src/studio/chart/lane-words.ts';
import { layOut } from '../../src/studio/chart/lay-out.ts';
import { narrated } from '../../src/studio/chart/part-text.ts';
import { gamesBy, isUntaken, unreached } from '../../src/studio/chart/reach-of-chart.ts';
import { reachSlices } from '../../src/studio/chart/reach-work.ts';
import { widthOf, wrapped } from '../../src/studio/chart/text-size.ts';
import { nextZoom } from '../../src/studio/chart/zoom.ts';
import { placeNow } from '../../src/studio/place-now.ts';
import { translator } from '../../src/web/i18n.ts';
import { load, loadSmall, shipped } from '../load.ts';
import { placeOf, smallFiles, withSlips } from '../scenario/small-files.ts';

const bundle = loadSmall();
const { scenario } = bundle;
const lanes = chartOf(scenario);
const pact = lanes[0] as (typeof lanes)[number];
const edge = (from: string, to: string) => {
  const found = pact.edges.find((one) => one.from === from && one.to === to);
  if (!found) throw new Error(`no way from ${from} to ${to}`);
  return found;
};

test('there is a lane a track, with its states in the author’s order', () => {
  expect(lanes.map(({ track }) => track)).toEqual(['pact', 'mediator']);
  expect(pact.states).toEqual(['inForce', 'noticeGiven', 'suspended', 'renewed', 'lapsed']);
  expect(pact.initial).toBe('inForce');
});

test('all that leads from one state to another is one way, each cause of its kind', () => {
  const ways = lanes.flatMap(({ edges }) => edges.map(({ from, to }) => `${from} ${to}`));
  expect(new Set(ways).size).toBe(ways.length);
  expect(edge('noticeGiven', 'lapsed').causes.map(({ kind, event }) => [kind, event])).toEqual([
    ['outcome', 'signed'],
    ['deadline', 'deadline'],
  ]);
  expect(edge('suspended', 'lapsed').causes.map(({ kind }) => kind)).toEqual(['turn']);
  expect(lanes[1]?.edges[0]?.causes.map(({ kind, seat }) => [kind, seat])).toEqual([
    ['move', 'boria'],
    ['move', 'cala'],
    ['settle', undefined],
  ]);
  expect(lanes[1]?.edges[1]?.causes.map(({ kind }) => kind)).toEqual(['happening']);
});

async function tell(language: (typeof languages)[number], naming: Telling['naming']): Promise<Telling> {
  return { t: await translator<'studio'>(language, 'studio'), naming, words: narrated(bundle, language) };
}

test('causes are told in the author’s words, or by the titles that players read', async () => {
  const written = laneWords(pact, await tell('en', 'written'));
  const at = pact.edges.indexOf(edge('noticeGiven', 'renewed'));
  expect(written.edges[at]?.lines.map(({ text }) => text).join(' ')).toBe(
    'outcome signed if clause term is renew',
  );
  const titles = laneWords(pact, await tell('en', 'titles'));
  expect(titles.edges[0]?.lines[0]?.text).toBe(bundle.texts.en['moves.alba.giveNotice.title']);
});

test.each(languages)('states are named in the page’s language (%s)', async (language) => {
  const { states } = laneWords(pact, await tell(language, 'written'));
  for (const { state, name } of states)
    expect(name.join('').replaceAll(' ', '')).toBe(
      bundle.texts[language][`tracks.pact.states.${state}`]?.replaceAll(' ', ''),
    );
});

test('every cause leads to the place where it is written', () => {
  const place = (path: readonly (string | number)[]) => {
    const { file, line, column } = placeNow(smallFiles, path);
    return `${file}:${line}:${column}`;
  };
  const [signed, deadline] = edge('noticeGiven', 'lapsed').causes;
  const at = (text: string, part: string) => placeOf(smallFiles, 'scenario.yaml', text, part);
  expect(place(signed?.path ?? [])).toBe(at('            - lapsed\n', 'lapsed'));
  expect(place(deadline?.path ?? [])).toBe(at('          deadline: lapsed', 'deadline'));
});

test('a place is that of the text as it is now, even while it has an error', () => {
  const path = edge('inForce', 'noticeGiven').causes[0]?.path ?? [];
  const before = placeNow(smallFiles, path);
  const files = withSlips(['scenario.yaml', 'format: ', '# one more line\nformat: x']);
  expect(readScenario(files).ok).toBe(false);
  expect(placeNow(files, path)).toEqual({ ...before, line: before.line + 1 });
});

test('what no game reached is known for causes, ways, states and endings', () => {
  const way = edge('noticeGiven', 'lapsed');
  const key = keyOf({ track: 'pact', from: 'noticeGiven', to: 'lapsed', event: 'deadline' });
  const reach: Reach = {
    games: 10,
    states: { pact: { inForce: 10, noticeGiven: 4, lapsed: 3 }, mediator: { watching: 10 } },
    ways: { [key]: 3 },
    endings: { dark: 10 },
  };
  expect(way.causes.map((cause) => gamesBy(reach, 'pact', way, cause))).toEqual([0, 3]);
  expect(isUntaken(reach, 'pact', way)).toBe(false);
  expect(isUntaken(reach, 'pact', edge('inForce', 'renewed'))).toBe(true);
  expect(isUntaken(undefined, 'pact', edge('inForce', 'renewed'))).toBe(false);
  const all = lanes.flatMap(({ edges }) => edges).length;
  expect(unreached(reach, scenario, lanes)).toEqual({ states: 4, ways: all - 1, endings: 5 });
});

test('games are played slice by slice, and told as shares', () => {
  const slices = [...reachSlices(scenario, 600)];
  expect(slices.map(({ share }) => share)).toEqual([250 / 600, 500 / 600, 1]);
  expect(slices.at(-1)?.reach.games).toBe(600);
});

const overlap = (one: Box, two: Box) =>
  one.x < two.x + two.width &&
  two.x < one.x + one.width &&
  one.y < two.y + two.height &&
  two.y < one.y + one.height;

test.each(shipped)('in the chart of %s no two states overlap, and all words lie inside', async (folder) => {
  const own = load(folder);
  const telling: Telling = {
    t: await translator<'studio'>('en', 'studio'),
    naming: 'written',
    words: narrated(own, 'en'),
  };
  for (const lane of chartOf(own.scenario)) {
    const { states, edges, width, height } = layOut(sizesOf(laneWords(lane, telling), 650));
    for (const [at, box] of states.entries())
      expect(states.slice(at + 1).filter((other) => overlap(box, other))).toEqual([]);
    for (const { x, y, ...box } of [...states, ...edges.map(({ label }) => label)]) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect([x + box.width <= width + 1, y + box.height <= height + 1]).toEqual([true, true]);
    }
    for (const { path } of edges) expect(path).toMatch(/^M[\d.,-]+[CLQ]/);
  }
});

test('a way from a state to itself is drawn, and no games are claimed for it', () => {
  const lane = { track: 'x', initial: 'a', states: ['a'], edges: [{ from: 'a', to: 'a', causes: [] }] };
  const { edges } = layOut({
    room: 600,
    states: [{ name: 'a', width: 90, height: 50 }],
    edges: [{ from: 'a', to: 'a', width: 60, height: 20 }],
  });
  expect(edges[0]?.path.length).toBeGreaterThan(10);
  const cause = { kind: 'deadline', event: 'deadline', seat: undefined, when: undefined, path: [] } as const;
  const reach: Reach = { games: 1, states: {}, ways: {}, endings: {} };
  expect(gamesBy(reach, lane.track, { from: 'a', to: 'a', causes: [cause] }, cause)).toBeUndefined();
});

test('lines are broken where they may be, and what does not fit is cut with an ellipsis', () => {
  for (const text of [
    'outcome parallel if clause pact is renew',
    '조건: agreement is noticeGiven',
    '短い文を書きます。ここで折り返します。',
  ]) {
    const lines = wrapped(text, 12, 90);
    for (const line of lines) expect(widthOf(line, 12)).toBeLessThanOrEqual(90);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  }
  for (const line of wrapped('結果（条件：clause pact is renew）、期限。', 12, 60))
    expect(line).not.toMatch(/^[、。：）]|（$/);
  expect(wrapped('one two three four five six', 12, 60, 2).at(-1)).toMatch(/…$/);
  expect(wrapped('anEndlessNameWithoutAnySpace', 12, 60)).toEqual([expect.stringMatching(/^anEnd.*…$/)]);
});

test('zooming goes step by step and stops at both ends', () => {
  expect(nextZoom('fit', 1)).toBeGreaterThan(1);
  expect(nextZoom(nextZoom(1, 1), -1)).toBe(1);
  expect(nextZoom(2, 1)).toBe(2);
  expect(nextZoom(0.5, -1)).toBe(0.5);
});
