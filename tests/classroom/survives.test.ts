import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { luckFrom } from '../../src/rival/luck.ts';
import { ACrowd } from './a-crowd.ts';
import { AProcess, aProgram, freePort } from './a-process.ts';
import { expectNothingLost } from './nothing-lost.ts';

const folder = mkdtempSync(join(tmpdir(), 'standoff-survives-'));
const database = join(folder, 'class.sqlite');
let program: Awaited<ReturnType<typeof aProgram>> | undefined;
beforeAll(async () => {
  program = await aProgram();
}, 120_000);
afterAll(() => {
  program?.remove();
  rmSync(folder, { recursive: true, force: true });
});

const anHour = 3_600_000;

test('a server that is killed fifty times in the middle of a class loses nothing, does nothing twice, and turns its clocks back', async () => {
  const server = new AProcess(program?.main ?? '', { port: await freePort(), database });
  await server.start();
  const luck = luckFrom(2019);
  const crowd = await ACrowd.at([server.at], 7);
  let goesOn = true;
  const acting = crowd.clients.map((client) => client.act(() => goesOn));
  let ahead = 0;
  for (let kill = 1; kill <= 50; kill += 1) {
    await crowd.after(1 + luck.below(40));
    await server.kill();
    // Twice it is an hour until somebody starts it again.
    if (kill % 25 === 0) ahead += anHour;
    await server.start(ahead);
  }
  await crowd.after(40);
  goesOn = false;
  await Promise.all(acting);
  const log = await expectNothingLost(crowd, database);
  expect(crowd.answered).toBeGreaterThan(50);
  const outages = log.flatMap(({ event }) => (event.type === 'outage' ? [event.milliseconds] : []));
  // An hour, and the moments until it was served again; where the class was paused, there was no clock to turn.
  expect(outages.every((one) => one >= anHour && one < anHour + 60_000)).toBe(true);
  const paused = log.filter(({ event }) => event.type === 'paused').length;
  expect(outages.length + paused).toBeGreaterThanOrEqual(2);
  crowd.close();
  await server.end();
}, 900_000);
