import { afterAll, beforeAll, expect, test } from 'vitest';
import { luckFrom } from '../../src/rival/luck.ts';
import { ACrowd } from './a-crowd.ts';
import { AProcess, aProgram, freePort } from './a-process.ts';
import { expectNothingLost } from './nothing-lost.ts';
import { type Services, services } from './services.ts';

let program: Awaited<ReturnType<typeof aProgram>> | undefined;
let kept: Services | undefined;
beforeAll(async () => {
  program = await aProgram();
  kept = await services();
}, 600_000);
afterAll(async () => {
  program?.remove();
  await kept?.stop();
});

/** How often one of the two is killed. */
const kills = 20;

test('two servers over PostgreSQL and Redis serve one class: either may be killed, and nothing is lost or done twice', async () => {
  const { database = '', redis = '' } = kept ?? {};
  const servers: AProcess[] = [];
  for (let count = 0; count < 2; count += 1)
    servers.push(new AProcess(program?.main ?? '', { port: await freePort(), database, redis }));
  for (const server of servers) await server.start();
  const luck = luckFrom(1965);
  const crowd = await ACrowd.at(
    servers.map(({ at }) => at),
    11,
  );
  let goesOn = true;
  const acting = crowd.clients.map((client) => client.act(() => goesOn));
  for (let kill = 1; kill <= kills; kill += 1) {
    await crowd.after(1 + luck.below(40));
    const server = servers[luck.below(2)];
    await server?.kill();
    // The other serves everybody meanwhile.
    await crowd.after(10);
    await server?.start();
  }
  await crowd.after(40);
  goesOn = false;
  await Promise.all(acting);
  const log = await expectNothingLost(crowd, database);
  expect(log.length).toBeGreaterThan(kills * 10);
  crowd.close();
  for (const server of servers) await server.end();
}, 900_000);
