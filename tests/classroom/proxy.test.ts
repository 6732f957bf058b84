import { afterAll, beforeAll, expect, test } from 'vitest';
import { atSession } from '../../src/classroom/protocol/at-session.ts';
import type { Joined, Opened } from '../../src/classroom/protocol/requests.ts';
import { AProcess, aProgram, freePort } from './a-process.ts';
import { AProxy } from './a-proxy.ts';
import { APage } from './a-server.ts';
import { aPlan } from './a-session.ts';
import { type Services, services } from './services.ts';

const processes: AProcess[] = [];
let program: Awaited<ReturnType<typeof aProgram>> | undefined;
let kept: Services | undefined;
let proxy: AProxy | undefined;
beforeAll(async () => {
  program = await aProgram();
  kept = await services();
  const { database, redis } = kept;
  for (let count = 0; count < 2; count += 1)
    processes.push(new AProcess(program.main, { port: await freePort(), database, redis }));
  for (const one of processes) await one.start();
  proxy = await AProxy.before(processes.map(({ at }) => at));
}, 600_000);
afterAll(async () => {
  await proxy?.end();
  for (const one of processes) await one.end();
  await kept?.stop();
  program?.remove();
});

async function ask<T>(path: string, body: object): Promise<T> {
  const response = await fetch((proxy?.at ?? '') + path, {
    ...{ method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}

/** What processes count of something. */
const counted = (name: string, asked: readonly AProcess[] = processes): Promise<number[]> =>
  Promise.all(
    asked.map(async ({ at }) => {
      const text = await (await fetch(`${at}/metrics`)).text();
      const lines = [...text.matchAll(new RegExp(`^${name}(?:{[^}]*})? (\\d+)$`, 'gm'))];
      return lines.reduce((sum, [, count]) => sum + Number(count), 0);
    }),
  );
const pagesAt = () => counted('standoff_pages_connected');

/** A class of two that plays; its pages come in by the proxy, as a browser's do. */
async function aClass() {
  const { scenario: _, ...plan } = aPlan({ groupSize: 2, clock: 'gentle' });
  const opened = await ask<Opened>('/api/sessions', { plan, scenario: { id: 'small' }, keepDays: 1 });
  const { session, code } = opened;
  const join = (name: string) => ask<Joined>(atSession('/api/join', session), { code, name });
  const [ann, bo] = [await join('Ann'), await join('Bo')];
  const [before = [], keys] = [await pagesAt(), [opened.key, ann.key, bo.key]];
  const open = () => keys.map((key) => new APage({ at: proxy?.at ?? '' }, key, session));
  const pages = open();
  for (const one of pages) await expect.poll(() => one.parts.session?.phase).toBe('lobby');
  const came = (await pagesAt()).map((count, at) => count - (before[at] ?? 0));
  expect(await pages[0]?.wish({ do: 'start' })).toEqual({ ok: true });
  return { pages, came, open };
}

const classes = 6;

test('the proxy of docker-compose.yml brings all of a class to one process; to the other when that dies, and everybody plays on', async () => {
  const all = [];
  for (let count = 0; count < classes; count += 1) all.push(await aClass());
  // Each at one process, with all of its pages.
  for (const { came } of all) expect([...came].sort()).toEqual([0, 3]);
  const [first = 0, second = 0] = await pagesAt();
  expect(first + second).toBe(classes * 3);
  const dies = (all[0]?.came[0] ?? 0) > 0 ? 0 : 1;
  const [lost, lives] = [processes[dies], processes[1 - dies]];
  await lost?.kill();
  for (const [at, { pages }] of all.entries()) {
    const [, ann, bo] = pages;
    expect(await ann?.insist({ do: 'rename', name: `Ann ${at}` }, `wish-of-ann-${at}`)).toEqual({ ok: true });
    await expect
      .poll(() => bo?.parts.around?.people.map(({ name }) => name))
      .toEqual(expect.arrayContaining([`Ann ${at}`, 'Bo']));
  }
  expect(await counted('standoff_pages_connected', lives ? [lives] : [])).toEqual([classes * 3]);
  // Those who come anew go where their class belongs, and hear those who stayed where they were.
  await lost?.start();
  const [home] = all;
  const back = home?.open() ?? [];
  await expect.poll(async () => (await pagesAt())[dies]).toBe(3);
  const [, ann] = back;
  expect(await ann?.wish({ do: 'rename', name: 'Annabel' }, 'wish-of-annabel')).toEqual({ ok: true });
  const [, , bo] = home?.pages ?? [];
  await expect.poll(() => bo?.parts.around?.people.map(({ name }) => name)).toContain('Annabel');
  // Once nobody of it is here any more, the process that stood in lets go of it.
  for (const one of home?.pages ?? []) one.close();
  const open = async () => (await counted('standoff_sessions_open'))[1 - dies];
  expect(await open()).toBe(classes);
  await expect.poll(open, { timeout: 60_000 }).toBe(classes - 1);
  for (const one of [...back, ...all.flatMap(({ pages }) => pages)]) one.close();
}, 300_000);
