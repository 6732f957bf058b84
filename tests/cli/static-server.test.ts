import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
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

test('a file with a gzip beside it is sent small to whoever reads gzip', async () => {
  const { at } = await start();
  const script = 'play();'.repeat(500);
  writeFileSync(join(folder, 'assets/large-5e6f.js'), script);
  writeFileSync(join(folder, 'assets/large-5e6f.js.gz'), gzipSync(script));
  const small = await fetch(`${at}/assets/large-5e6f.js`);
  expect(small.headers.get('content-encoding')).toBe('gzip');
  expect(small.headers.get('content-type')).toContain('text/javascript');
  expect(await small.text()).toBe(script);
  const plain = await fetch(`${at}/assets/large-5e6f.js`, { headers: { 'accept-encoding': 'identity' } });
  expect(plain.headers.get('content-encoding')).toBeNull();
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
