import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { linkTo } from '../../src/play/saves/link.ts';
import { saveOf } from '../../src/play/saves/save-of.ts';
import { openSession, take } from '../../src/play/session.ts';
import type { Save } from '../../src/screens/saves/save.ts';
import { load } from '../load.ts';
import { begin, enterRoom, press, quickOpponent } from './begin.ts';
import { openPage } from './harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'standoff-'));

/** A real game that two people let run out, saved in its debrief. */
function finishedGame(): Save {
  const { scenario } = load('scenarios/gsomia-2019');
  const seats = Object.keys(scenario.delegations);
  let session = openSession(scenario, {
    id: 'made',
    mode: { kind: 'shared' },
    countdown: 'off',
    cut: Object.keys(scenario.calendar.cuts)[0] ?? '',
    seed: 3,
  });
  const play = (event: Parameters<typeof take>[1]) => {
    const taken = take(session, event);
    if (!taken.ok) throw new Error(JSON.stringify(taken.refusal));
    session = taken.session;
  };
  for (const seat of seats) {
    const [mustHave = ''] = Object.keys(scenario.delegations[seat]?.mustHaves ?? {});
    play({ type: 'choose', seat, mustHave });
  }
  while (session.game.state.phase !== 'debrief') {
    play({ type: session.game.state.phase === 'deliberation' ? 'closeRound' : 'advance' });
  }
  return saveOf(session, { id: 'named:made', name: 'A game from elsewhere', time: 0, auto: false });
}

test('without WebGL and without Canvas the words still work, and a message says what is missing', async () => {
  const page = await openPage({
    before: () => {
      HTMLCanvasElement.prototype.getContext = () => null;
    },
  });
  await page.getByText('neither WebGL nor Canvas').first().waitFor();
  await begin(page);
});

test('with Canvas alone the picture is drawn on it', async () => {
  const page = await openPage({
    before: () => {
      const before = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
        return kind.startsWith('webgl') ? null : before.call(this, kind as '2d');
      } as typeof before;
    },
  });
  await begin(page);
  await expect.poll(() => page.locator('#game > canvas').count()).toBe(1);
});

test('where storage is forbidden the game goes on, says so once, and offers the file', async () => {
  const page = await openPage({
    before: () => {
      const forbidden = () => {
        throw new DOMException('no', 'SecurityError');
      };
      for (const name of ['indexedDB', 'localStorage'])
        Object.defineProperty(window, name, { get: forbidden, configurable: true });
    },
  });
  await begin(page);
  await page.getByText('does not let the page keep games').first().waitFor();
  const download = page.waitForEvent('download');
  await press(page, 'Export now');
  expect((await download).suggestedFilename()).toMatch(/^standoff-.*\.json$/);
  await enterRoom(page);
});

test('where storage is full the game goes on and says so', async () => {
  const page = await openPage({
    before: () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  });
  await begin(page);
  await page.getByText('There is no room left to save').first().waitFor();
});

test('a truncated and a foreign file are refused in words, and no saved game is lost by them', async () => {
  const page = await openPage();
  await begin(page);
  await press(page, 'Menu');
  await press(page, 'Saves');
  await press(page, 'Save this game');
  const before = page.getByRole('button', { name: 'Load' });
  await before.nth(1).waitFor();
  const whole = JSON.stringify(finishedGame());
  const file = page.locator('input[type=file]');
  for (const [name, text, told] of [
    ['cut.json', whole.slice(0, 900), 'not a game, or it was cut short'],
    ['foreign.json', '{"hello":"world"}', 'not a game of Standoff'],
    ['newer.json', whole.replace('"standoff":1', '"standoff":2'), 'saved by a newer Standoff'],
    ['elsewhere.json', whole.replaceAll('gsomia-2019', 'nowhere-1900'), 'nowhere-1900'],
  ] as const) {
    const path = join(folder, name);
    writeFileSync(path, text);
    await file.setInputFiles(path);
    await page.getByRole('dialog').getByText(told).first().waitFor();
  }
  expect(await before.count()).toBe(2);
  const good = join(folder, 'good.json');
  writeFileSync(good, whole);
  await file.setInputFiles(good);
  await page.getByText('The game from the file is open').first().waitFor();
});

test('a link carries a finished game to its debrief; cut short, it says so', async () => {
  const link = linkTo(`${inject('site')}/`, finishedGame());
  const page = await openPage({ path: link.slice(inject('site').length) });
  await page.getByText('The game from the link is open').first().waitFor();
  expect(new URL(page.url()).hash).toBe('');
  const cut = await openPage({ path: link.slice(inject('site').length, -20) });
  await cut.getByText('This link was cut short').first().waitFor();
  await cut.getByRole('button', { name: 'New game' }).waitFor();
});

test('a tab that slept past the end of a strict step comes back to its standing instruction', async () => {
  const page = await openPage({ spoilt: true });
  await page.clock.install();
  await press(page, 'New game');
  await page.getByRole('radio', { name: /^Strict/ }).check();
  await quickOpponent(page);
  await press(page, 'Begin');
  await enterRoom(page);
  await page.clock.fastForward('30:00');
  await page.getByText('Your standing instruction acted for you').first().waitFor();
});
