import fc from 'fast-check';
import { expect, test } from 'vitest';
import { journalSave } from '../../src/classroom/server/exports/journal.ts';
import { participationCsv } from '../../src/classroom/server/exports/participation.ts';
import { roundsCsv } from '../../src/classroom/server/exports/rounds.ts';
import { partsOf } from '../../src/classroom/session/parts/parts-for.ts';
import { scoresOf } from '../../src/crisis/scores.ts';
import { openSave } from '../../src/play/saves/open-save.ts';
import { luckFrom } from '../../src/rival/luck.ts';
import { readSaveText } from '../../src/screens/saves/save.ts';
import { filesIn, small } from '../load.ts';
import { aPlayedClass, playOut } from './a-played-class.ts';
import type { AClass } from './a-session.ts';

/** Rows of comma-separated values (RFC 4180), each a record by its heading. */
function rowsOf(text: string): Record<string, string>[] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of cells) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  const [heading = [], ...rest] = rows;
  return rest.map((row) => Object.fromEntries(heading.map((name, at) => [name, row[at] ?? ''])));
}

/** A class that has played twice; one of its people goes by a name that a spreadsheet would run. */
function aTwice(): AClass {
  const one = aPlayedClass(['ann', 'bo', 'pat', 'cid'], { plan: { freeText: true } });
  one.person('ann', { do: 'rename', name: '=1+1, "x"' });
  one.person('ann', { do: 'reflect', moment: 'between', question: 'need', text: 'a private thought' });
  one.server({ do: 'seen', person: 'bo', away: true });
  one.now += 90_000;
  one.server({ do: 'seen', person: 'bo', away: false });
  one.facilitator({ do: 'swap' });
  playOut(one, luckFrom(8));
  return one;
}
const twice = aTwice();

test('the table of participation has a row a person and play, and counts what each did', () => {
  const rows = rowsOf(participationCsv(twice));
  expect(rows.map(({ play, seat, place }) => [play, place, seat])).toEqual([
    ['1', 'delegate', 'alba'],
    ['1', 'delegate', 'boria'],
    ['1', 'press', ''],
    ['1', 'delegate', 'alba'],
    ['2', 'delegate', 'boria'],
    ['2', 'delegate', 'alba'],
    ['2', 'press', ''],
    ['2', 'delegate', 'boria'],
  ]);
  const seals = (group: string, person: string) =>
    twice.log.filter(
      ({ event }) =>
        event.type === 'played' &&
        event.group === group &&
        event.by === person &&
        event.event.type === 'seal',
    ).length;
  expect(seals('1', 'ann')).toBeGreaterThan(2);
  expect(rows[0]).toMatchObject({ orders: String(seals('1', 'ann')), must_haves: '1', reflections: '1' });
  expect(rows[4]).toMatchObject({ orders: String(seals("1'", 'ann')), reflections: '0' });
  expect(rows[1]?.away_minutes).toBe('1.5');
});

test('no name is run as a formula', () => {
  expect(rowsOf(participationCsv(twice))[0]?.name).toBe(`'=1+1, "x"`);
});

test('whoever was removed stands in no table', () => {
  const one = aPlayedClass(['ann', 'bo', 'cid', 'dee']);
  one.facilitator({ do: 'remove', person: 'ann' });
  expect(participationCsv(one)).not.toContain('ANN');
  expect(roundsCsv(one)).not.toContain('ANN');
});

test('the table of rounds has a row a table, step and seat, with what came of it', () => {
  const rows = rowsOf(roundsCsv(twice)).filter(({ group }) => group === '1');
  const { game } = twice.group('1');
  const steps = game.journal.hashes.length;
  expect(rows).toHaveLength(steps * 2);
  const last = rows.findLast(({ seat }) => seat === 'boria');
  const scores = scoresOf(twice.scenario, game.state, 'boria');
  expect(last).toMatchObject({
    score_aims: String(scores.aims),
    ending: game.state.ending,
    rupture: String(game.state.rupture),
  });
  const sealed = game.journal.events.flatMap((event) =>
    event.type === 'seal' && event.seat === 'boria' ? [event.orders.public ?? ''] : [],
  );
  const told = rows.filter(({ seat }) => seat === 'boria');
  expect(told.map((row) => row.public)).toEqual(sealed);
});

test('a game as a file opens in the game and comes to the same hashes', async () => {
  const desk = {
    store: { scenarioFiles: async () => filesIn(small) } as never,
    shipped: () => filesIn(small),
    now: () => 7,
  };
  const session = { id: 's', state: twice.state };
  const save = await journalSave(desk, session, "1'");
  const read = readSaveText(JSON.stringify(save));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const opened = openSave(twice.scenario, read.save);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  expect(opened.session.game.journal.hashes).toEqual(twice.group("1'").game.journal.hashes);
  expect(opened.session.game.state).toEqual(twice.group("1'").game.state);
  expect(await journalSave(desk, session, '9')).toBeUndefined();
});

test('a game of an own scenario brings its files along', async () => {
  const desk = {
    store: { scenarioFiles: async () => ({ 'scenario.yaml': 'x' }) } as never,
    shipped: () => undefined,
    now: () => 7,
  };
  const save = await journalSave(desk, { id: 's', state: twice.state }, '1');
  expect(save?.origin?.files).toEqual({ 'scenario.yaml': 'x' });
});

test('the wall is shown whole games once the class talks about them, and nothing that was said in private', () => {
  const wall = (one: AClass) => partsOf(one.state, { role: 'wall' });
  expect(Object.keys(wall(twice)).filter((name) => name.startsWith('opened/'))).toEqual([
    'opened/1',
    "opened/1'",
  ]);
  const one = aPlayedClass(['ann', 'bo', 'cid', 'dee'], { plan: { groupSize: 2 } });
  one.facilitator({ do: 'stepBack', group: '2', events: 3 });
  expect(one.state.phase).toBe('running');
  expect(Object.keys(wall(one)).filter((name) => name.startsWith('opened/'))).toEqual([]);
});

test('the pieces that lines are broken between make up the text again', async () => {
  const { linesOf, piecesOf } = await import('../../src/classroom/server/exports/pdf/lines.ts');
  const widthOf = (text: string) => [...text].length;
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.integer({ min: 4, max: 30 }),
      (text, width) => {
        const line = text.replace(/\s+/g, ' ').trim();
        expect(piecesOf(line).join('')).toBe(line);
        const lines = linesOf(line, width, widthOf);
        expect(lines.join('').replaceAll(' ', '')).toBe(line.replaceAll(' ', ''));
        for (const one of lines) expect(widthOf(one)).toBeLessThanOrEqual(width);
      },
    ),
    { examples: [['外交は、言葉の戦いです。「はい」と言う前に', 5]] },
  );
});
