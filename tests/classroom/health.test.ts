import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { APage, AServer } from './a-server.ts';

const server = new AServer();
const guarded = new AServer({ proxied: true, metricsToken: 'a token for prometheus' });
beforeAll(async () => void (await Promise.all([server.start(), guarded.start()])));
afterAll(async () => void (await Promise.all([server.end(), guarded.end()])));

const get = (path: string, at = server, headers: Record<string, string> = {}) =>
  fetch(at.at + path, { headers });

test('a server says that it lives, and that it can serve', async () => {
  for (const path of ['/healthz', '/readyz']) expect((await get(path)).status).toBe(200);
});

test('it says to pages that it holds classes, where the built files say that nobody does', async () => {
  expect(await (await get('/server.json')).json()).toEqual({ classes: true });
  const built = JSON.parse(readFileSync('src/public/server.json', 'utf8'));
  expect(built).toEqual({ classes: false });
});

test('what it counts can be read on its own machine, and names nobody', async () => {
  const { key, code } = await server.open();
  const { person } = await server.join(code, 'Annabella');
  const teacher = new APage(server, key);
  expect(await teacher.wish({ do: 'start' })).toEqual({ ok: true });
  expect(await teacher.wish({ do: 'start' })).toMatchObject({ ok: false });
  const text = await (await get('/metrics')).text();
  teacher.close();
  expect(text).toContain('standoff_wishes_total{outcome="done"} 1');
  expect(text).toContain('standoff_wishes_total{outcome="refused"} 1');
  expect(text).toContain('standoff_pages_connected{role="facilitator"} 1');
  expect(text).toContain('standoff_sessions_open 1');
  expect(text).toMatch(/standoff_log_append_seconds_count [1-9]/);
  expect(text).toMatch(/nodejs_eventloop_lag_seconds/);
  for (const secret of [key, code, person, 'Annabella']) expect(text).not.toContain(secret);
});

test('behind a proxy, or with a token, only whoever has the token reads it', async () => {
  expect((await get('/metrics', guarded)).status).toBe(403);
  expect((await get('/metrics', guarded, { Authorization: 'Bearer another' })).status).toBe(403);
  const token = { Authorization: 'Bearer a token for prometheus' };
  expect((await get('/metrics', guarded, token)).status).toBe(200);
});
