import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../src/classroom/protocol/wire.ts';
import { APage, AServer } from './a-server.ts';

const server = new AServer();
beforeAll(async () => void (await server.start()));
afterAll(async () => server.end());

/** Wishes at each page while the server closes: more than it can write at once. */
const many = 100;

test('a server that closes writes and answers what was asked before, leaves the rest to whoever comes, and complains of nothing', async () => {
  const { key, code } = await server.open({ groupSize: 2 });
  const names = ['Ann', 'Bo', 'Cid', 'Dee'];
  const people = await Promise.all(names.map((name) => server.join(code, name)));
  const pages = [key, ...people.map((one) => one.key)].map((one) => new APage(server, one));
  for (const one of pages) await expect.poll(() => one.parts.session?.phase).toBe('lobby');
  expect(await pages[0]?.wish({ do: 'start' })).toEqual({ ok: true });
  const done = new Set<string>();
  const answered = new Map<string, Promise<Answer | undefined>>();
  const say = (at: number, count: number) => {
    const text = `Cable ${at} ${count}`;
    const wants = { do: 'cable', channel: { to: 'all' }, what: { kind: 'text', text } };
    const asked = pages[0]?.wish(wants).then((answer) => {
      if (answer.ok) done.add(text);
      return answer;
    });
    // A line that is cut answers nothing more.
    answered.set(
      text,
      Promise.resolve(asked).catch(() => undefined),
    );
  };
  const renaming = Array.from({ length: many }, (_, count) =>
    pages.slice(1).map((one, at) => one.wish({ do: 'rename', name: `${names[at]} ${count}` })),
  ).flat();
  const renamed = Promise.allSettled(renaming);
  const joined = Promise.allSettled(
    Array.from({ length: 8 }, (_, at) =>
      server.ask('POST', '/api/join', { body: { code, name: `Late ${at}` } }),
    ),
  );
  for (let count = 0; count < many; count += 1) say(0, count);
  await Promise.race(renaming);
  const closing = server.stop();
  // The doors are shut by now; the lines are not cut yet.
  for (let count = 0; count < many; count += 1) say(1, count);
  await closing;
  await Promise.all(answered.values());
  await renamed;
  for (const one of pages) one.close();
  expect(server.troubles).toEqual([]);
  expect(done.size).toBeGreaterThan(0);
  for (const one of await joined)
    if (one.status === 'fulfilled') expect([200, 503]).toContain(one.value.status);
  await server.start();
  const again = new APage(server, key);
  await expect.poll(() => again.parts.session?.phase).toBe('running');
  const said = new Set(again.said.flatMap(({ what }) => (what.kind === 'text' ? [what.text] : [])));
  expect([...done].filter((text) => !said.has(text))).toEqual([]);
  again.close();
});
