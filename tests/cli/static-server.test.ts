import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startServer } from '../../src/cli/static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'standoff-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'index.html'), '<!doctype html>');
writeFileSync(join(folder, 'assets/page-1a2b.js'), '');

const servers: Server[] = [];
async function start(port = 0) {
  const started = await startServer({ folder, port });
  servers.push(started.server);
  return { ...started, at: `http://127.0.0.1:${started.port}` };
}
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

test('pages are asked for again each time, hashed files never', async () => {
  const { at } = await start();
  const page = await fetch(`${at}/`);
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  const script = await fetch(`${at}/assets/page-1a2b.js`);
  expect(script.headers.get('cache-control')).toContain('immutable');
});

test.each(['/nothing', '/..%2f..%2fpackage.json', '/%ff', '/assets/'])('%s is not there', async (path) => {
  const { at } = await start();
  expect((await fetch(at + path)).status).toBe(404);
});

test('it only hands out', async () => {
  const { at } = await start();
  expect((await fetch(`${at}/`, { method: 'POST' })).status).toBe(405);
});

test('a request out of order ends that request alone', async () => {
  const { at } = await start();
  await fetch(`${at}/`, { headers: { range: 'bytes=9-2' } }).catch(() => undefined);
  expect((await fetch(`${at}/`)).status).toBe(200);
});

test('a new build is served without a new start', async () => {
  const { at } = await start();
  expect((await fetch(`${at}/assets/later-3c4d.js`)).status).toBe(404);
  writeFileSync(join(folder, 'assets/later-3c4d.js'), '');
  expect((await fetch(`${at}/assets/later-3c4d.js`)).status).toBe(200);
});

test('when a port is taken the next free one is used', async () => {
  const first = await start();
  const second = await start(first.port);
  expect(second.port).toBeGreaterThan(first.port);
});

test('a folder without a build says how to build', async () => {
  await expect(startServer({ folder: join(folder, 'assets'), port: 0 })).rejects.toThrow('npm run build');
});
