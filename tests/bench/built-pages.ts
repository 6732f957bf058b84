import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { openClassroom } from '../../src/classroom/server/app.ts';
import { startServer } from '../../src/cli/static-server.ts';
import { findChromium } from '../browser/find-chromium.ts';

const root = resolve(import.meta.dirname, '../..');

/**
 * Builds the pages into a folder of their own, serves them and classes as `standoff serve` does, and opens a browser; all
 * of it is gone afterwards. `address` is that of the served pages, with a slash at the end.
 * @param more further words to the browser
 */
export async function withBuiltPages<T>(
  tell: (line: string) => void,
  use: (browser: Browser, address: string) => Promise<T>,
  more: readonly string[] = [],
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'standoff-bench-'));
  const kept = mkdtempSync(join(tmpdir(), 'standoff-classes-'));
  try {
    tell('building the pages');
    execFileSync('npm', ['run', '-s', 'build', '--', '--outDir', folder], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    tell('opening them');
    const classroom = await openClassroom({
      database: join(kept, 'classes.sqlite'),
      shipped: () => undefined,
    });
    const { server, port } = await startServer({ folder, port: 0, beside: classroom });
    await classroom.attach(server);
    const { env, ...where } = await findChromium();
    const browser = await chromium.launch({
      ...where,
      args: ['--no-sandbox', '--enable-unsafe-swiftshader', '--disable-background-networking', ...more],
      env: { ...process.env, ...env } as Record<string, string>,
    });
    try {
      return await use(browser, `http://127.0.0.1:${port}/`);
    } finally {
      await browser.close();
      server.close();
      await classroom.close();
      server.closeAllConnections();
    }
  } finally {
    for (const one of [folder, kept]) rmSync(one, { recursive: true });
  }
}
