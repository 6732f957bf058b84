import { expect, test } from 'vitest';
import { plain } from '../../src/crisis/offer.ts';
import { playOut } from '../../src/lab/play-out.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { clauseStories } from '../../src/screens/debrief/clauses.ts';
import { dealMap, spans, stopsOf, wayOfTheText } from '../../src/screens/debrief/deals.ts';
import { momentsOf } from '../../src/screens/debrief/moments.ts';
import { nearestDeal } from '../../src/screens/debrief/nearest-deal.ts';
import {
  homesOpened,
  mustHavesOpened,
  quietActs,
  termsSideBySide,
} from '../../src/screens/debrief/secrets.ts';
import { timeline } from '../../src/screens/debrief/timeline.ts';
import { opened, played } from '../crisis/a-game.ts';
import { loadSmall } from '../load.ts';

const { scenario, texts } = loadSmall();
const seats = ['alba', 'boria'] as const;

test('the map holds every deal once, and the ratified cells are the ratifiable deals', () => {
  const map = dealMap(scenario, opened().state, seats);
  expect(map.deals).toBe(3 * 3 * 2);
  expect(map.cells.reduce((sum, cell) => sum + cell.deals, 0)).toBe(map.deals);
  const ratified = map.cells.filter((cell) => cell.ratified).reduce((sum, cell) => sum + cell.deals, 0);
  expect(ratified).toBe(map.ratifiable);
});

test('the way of the text begins at the opening and has a stand for every step that was resolved', () => {
  const players = { alba: randomPlayer, boria: randomPlayer };
  const game = playOut(scenario, { cut: 'full', seed: 6, players });
  const moments = [...momentsOf(scenario, game.journal)];
  const way = wayOfTheText(scenario, timeline(scenario, 'full'), moments, seats);
  expect(way).toHaveLength(1 + game.journal.hashes.length);
  for (const { share } of way) {
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(100);
  }
});

test('stops that fall together share a mark with the numbers of all their steps', () => {
  const stops = stopsOf([
    { x: 40, y: 60 },
    { x: 40, y: 60 },
    { x: 55, y: 60 },
    { x: 40, y: 60 },
  ]);
  expect(stops.map(({ stands }) => spans(stands))).toEqual(['0–1, 3', '2']);
});

test('an agreed clause has no distance left, an open one the positions between the last offers', () => {
  const game = played(
    opened(),
    { edits: [{ kind: 'propose', clause: 'duties', offer: plain('eased') }] },
    { edits: [{ kind: 'accept', clause: 'form' }] },
  );
  const stories = clauseStories(scenario, game.state);
  const of = (clause: string) => stories.find((one) => one.clause === clause);
  expect(of('form')?.agreed).toBe(true);
  expect(of('form')?.apart.last).toBe(0);
  expect(of('duties')?.apart).toEqual({ first: 2, last: 1 });
});

test('the secrets say which must-have was chosen, and what each home makes of the text', () => {
  const { state } = opened();
  const alba = mustHavesOpened(scenario, state).find(({ seat }) => seat === 'alba');
  expect(alba?.choices.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual(['dutiesGone']);
  for (const { blocs, support } of homesOpened(scenario, state))
    expect(support).toBe(blocs.filter(({ accepts }) => accepts).reduce((sum, { weight }) => sum + weight, 0));
});

test('quiet acts of both sides stand side by side', () => {
  const game = played(opened(), { quiet: 'alba.wait' }, { quiet: 'boria.envoy' });
  expect(quietActs(game.state)[0]).toMatchObject({
    round: 'apr-01',
    acts: { alba: { move: 'alba.wait' }, boria: { move: 'boria.envoy' } },
  });
});

test('terms stand side by side, each in its own words', () => {
  expect(termsSideBySide(texts.en, seats)[0]).toEqual({
    term: 'strait',
    narrator: 'the strait',
    words: { alba: 'the Alban Sound', boria: 'the Gulf of Boria' },
  });
});

test('the nearest deal passes both homes, and is the text itself where that would have passed', () => {
  const { state } = opened();
  const near = nearestDeal(scenario, state, seats);
  expect(near?.x).toBeGreaterThanOrEqual(scenario.delegations.alba?.ratifiesAt ?? 0);
  expect(near?.y).toBeGreaterThanOrEqual(scenario.delegations.boria?.ratifiesAt ?? 0);
  expect(near?.changes.every(({ from, to }) => from !== to)).toBe(true);
  const table = structuredClone(state.table) as Record<string, { agreed?: unknown }>;
  for (const { clause, to } of near?.changes ?? []) if (table[clause]) table[clause].agreed = plain(to);
  expect(nearestDeal(scenario, { ...state, table } as typeof state, seats)).toMatchObject({ changes: [] });
});
