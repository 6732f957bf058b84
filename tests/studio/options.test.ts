import { expect, test } from 'vitest';
import { offsetOf } from '../../src/scenario/diagnostic.ts';
import { expressionSpots } from '../../src/scenario/expression-spots.ts';
import { openFile } from '../../src/scenario/open-file.ts';
import { Report } from '../../src/scenario/report.ts';
import { contextAt } from '../../src/studio/editor/context.ts';
import { speechAt } from '../../src/studio/editor/expected.ts';
import { nameAt } from '../../src/studio/editor/hover.ts';
import { optionsAt } from '../../src/studio/editor/options.ts';
import { load } from '../load.ts';
import { smallFiles } from '../scenario/small-files.ts';

const bundle = load('tests/scenario/small');
const scenario = 'scenario.yaml';

/** What is offered at the end of a text of scenario.yaml, or of another file. */
const offered = (text: string, file = scenario): string[] =>
  optionsAt(file, text, text.length, bundle)?.options.map(({ label }) => label) ?? [];

const when = 'moves:\n  alba.x:\n    when: ';
const effect = 'eachRound:\n  - ';
const points = 'delegations:\n  alba:\n    scores:\n      aims:\n        - ';

test.each([
  [
    'a condition begins with anything that can be asked',
    when,
    ['pact', 'alba.vow', 'tension', 'clause', 'not', 'alba'],
  ],
  ['a track is followed by is', `${when}pact `, ['is']],
  ['is, by the states of that track', `${when}pact is `, ['inForce', 'noticeGiven', 'not']],
  ['is not, by the same', `${when}pact is not `, ['inForce', 'lapsed']],
  ['another track has other states', `${when}pact is inForce and mediator is `, ['watching', 'pressing']],
  ['clause, by the clauses', `${when}tension > 3 or clause `, ['term', 'duties', 'form']],
  ['a clause, by what can be asked of it', `${when}clause term `, ['is', 'agreed', 'ambiguous']],
  ['and its positions', `${when}clause term is `, ['renew', 'suspend', 'end']],
  ['matters', `${when}matter `, ['seizedNets', 'tradeFigures']],
  ['happenings', `${when}not happening `, ['storm']],
  ['rounds', `${when}round >= `, ['apr-01', 'may-31']],
  ['outcomes', `${when}outcome is `, ['signed', 'alone.alba', 'ruptured']],
  ['a move was done', `${when}alba.vow `, ['done']],
  ['a move was done within', `${when}alba.vow done `, ['within', 'and']],
  ['a word', `${when}word alba.vow `, ['open', 'kept', 'broken']],
  ['a delegation', `${when}alba `, ['ratifies']],
  ['a meter is compared', `${when}tension `, ['>=', '<']],
  ['with a number or another', `${when}tension >= `, ['cala.trust', 'days', 'support.alba']],
  ['an effect begins with a meter', effect, ['tension', 'alba.fishers', 'rupture', 'matter', 'clause']],
  ['a matter opens', `${effect}matter seizedNets `, ['opens', 'closes']],
  ['an effect may depend', `${effect}tension +2 `, ['if']],
  ['and then on any condition', `${effect}tension +2 if pact is `, ['inForce']],
  ['points count a meter', `${points}+`, ['tension', 'support.alba']],
  ['points may depend', `${points}+20 if clause term is `, ['renew']],
])('what is offered: %s', (_, text, some) => {
  expect(offered(text)).toEqual(expect.arrayContaining(some));
});

test('positions of one clause are not offered for another', () => {
  expect(offered(`${when}clause duties is `)).toEqual(expect.arrayContaining(['kept']));
  expect(offered(`${when}clause duties is `)).not.toContain('renew');
});

test.each([
  ['keys of a move', 'moves:\n  alba.x:\n    ', ['channel', 'effects', 'leak']],
  ['keys in brackets', 'calendar:\n  cuts:\n    short: { ', ['rounds', 'minutes']],
  ['top-level keys', '', ['calendar', 'moves', 'endings']],
  ['the words of a choice', 'moves:\n  alba.x:\n    kind: ', ['instrument', 'law']],
  ['yes and no', 'moves:\n  alba.x:\n    once: ', ['true', 'false']],
  ['words of a list', 'moves:\n  alba.x:\n    steps: [deliberation, ', ['homeReads']],
  ['rounds of a cut', 'calendar:\n  cuts:\n    short: { rounds: [apr-01, ', ['may-15']],
  [
    'moves that are made when a round is skipped',
    'calendar:\n  rounds:\n    r:\n      whenSkipped: [',
    ['alba.vow'],
  ],
  ['own moves that stand', 'delegations:\n  alba:\n    standing: { public: ', ['alba.hold']],
  ['meters that are spent', 'moves:\n  alba.x:\n    costs: { ', ['alba.capital']],
  [
    'events that a track hears',
    'tracks:\n  pact:\n    states:\n      inForce:\n        on:\n          ',
    [...['alba.giveNotice', 'storm', 'apr-01', 'jul-01.quarrel', 'signed', 'deadline']],
  ],
  [
    'states that an arrow leads to',
    'tracks:\n  pact:\n    states:\n      inForce:\n        on:\n          x: ',
    ['lapsed'],
  ],
  [
    'in a list of arrows',
    'tracks:\n  pact:\n    states:\n      a:\n        on:\n          x:\n            - { to: ',
    ['lapsed'],
  ],
  [
    'clauses that a bloc tastes',
    'delegations:\n  alba:\n    blocs:\n      b:\n        taste:\n          ',
    ['term'],
  ],
  [
    'their positions',
    'delegations:\n  alba:\n    blocs:\n      b:\n        taste:\n          term: { ',
    ['renew'],
  ],
  ['who may know a meter', 'meters:\n  m: { initial: 1, seen: ', ['all', 'alba', 'cala']],
  ['sources of a label', 'moves:\n  alba.x:\n    label: { kind: documented, source: ', ['S1']],
  ['the opening of a clause', 'clauses:\n  term:\n    opening: { alba: ', ['renew']],
])('what is offered: %s', (_, text, some) => {
  expect(offered(text)).toEqual(expect.arrayContaining(some));
});

test('moves of the other side do not stand for a side', () => {
  expect(offered('delegations:\n  alba:\n    standing: { public: ')).not.toContain('boria.hold');
});

test('history.yaml is helped with its own names, texts with the keys that English has', () => {
  expect(offered('mustHaves: { alba: ', 'history.yaml')).toContain('warnings');
  expect(offered('rounds:\n  apr-01:\n    - alba: { public: ', 'history.yaml')).toContain('alba.vow');
  expect(offered('moves:\n  ', 'text/ko.yaml')).toContain('alba.vow');
  expect(offered('moves:\n  alba.vow:\n    ', 'text/ko.yaml')).toContain('title');
});

test('no name is offered in a comment, or where a text of its own is written', () => {
  expect(offered('moves:\n  # pact ')).toEqual([]);
  expect(offered('title: The ', 'text/en.yaml')).toEqual([]);
});

test('without a sound reading the words of the format are still offered, and no names', () => {
  const at = (text: string) =>
    optionsAt(scenario, text, text.length, undefined)?.options.map(({ label }) => label);
  expect(at('moves:\n  alba.x:\n    kind: ')).toContain('law');
  expect(at(when)).toBeUndefined();
});

test('every condition, effect and line of points of a scenario is known for what it is', () => {
  const text = smallFiles[scenario] ?? '';
  const opened = openFile(smallFiles, scenario, new Report());
  if (!opened) throw new Error('the small scenario opens');
  const spots = expressionSpots(opened.top).filter(({ spot }) => spot.text !== undefined);
  expect(spots.length).toBeGreaterThan(100);
  for (const { spot, as } of spots) {
    const { line, column } = spot.place();
    const context = contextAt(text, offsetOf(text, line, column));
    expect([line, column, context && speechAt(context.path)]).toEqual([line, column, as]);
  }
});

test('every name in a condition, effect or line of points is offered where it stands', () => {
  const text = smallFiles[scenario] ?? '';
  const opened = openFile(smallFiles, scenario, new Report());
  if (!opened) throw new Error('the small scenario opens');
  const names = expressionSpots(opened.top).flatMap(({ spot }) => {
    if (spot.text === undefined) return [];
    const { line, column } = spot.place();
    const start = offsetOf(text, line, column);
    return [...spot.text.matchAll(/[A-Za-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*/g)].map(
      (found) => [found[0], start + found.index + found[0].length] as const,
    );
  });
  expect(names.length).toBeGreaterThan(200);
  for (const [name, end] of names) {
    const labels = optionsAt(scenario, text, end, bundle)?.options.map(({ label }) => label);
    expect([name, text.slice(end - 30, end), labels?.includes(name)]).toEqual([
      name,
      expect.anything(),
      true,
    ]);
  }
});

/** What the name at the first of these words is. */
function explained(before: string, word: string): unknown {
  const text = smallFiles[scenario] ?? '';
  const at = text.indexOf(before) + before.indexOf(word) + 1;
  const found = nameAt(scenario, text, at, { bundle });
  return found?.option.is === 'name' ? found.option.group : found?.option;
}

test('what a name is, is known where it is used and where it is declared', () => {
  expect(explained('if pact is noticeGiven', 'pact')).toMatchObject({ kind: 'track' });
  expect(explained('if pact is noticeGiven', 'noticeGiven')).toEqual({ kind: 'state', of: 'pact' });
  expect(explained('tension: { initial', 'tension')).toMatchObject({ kind: 'meter' });
  expect(explained('brokering:\n', 'brokering')).toEqual({ kind: 'state', of: 'mediator' });
  expect(explained('ratifiesAt: 50', 'ratifiesAt')).toMatchObject({ is: 'key' });
  expect(explained('storm: brokering', 'storm')).toMatchObject({ kind: 'happening' });
});
