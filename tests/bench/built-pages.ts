import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { startServer } from '../../src/cli/static-server.ts';
import { findChromium } from '../browser/find-chromium.ts';

const root = resolve(import.meta.dirname, '../..');

/**
 * Builds the pages into a folder of their own, serves them and opens a browser; all of it is gone afterwards.
 * @param address of the served pages, with a slash at the end
 */
export async function withBuiltPages<T>(
  tell: (line: string) => void,
  use: (browser: Browser, address: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'standoff-bench-'));
  try {
    tell('building the pages');
    execFileSync('npm', ['run', '-s', 'build', '--', '--outDir', folder], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    tell('opening them');
    const { server, port } = await startServer({ folder, port: 0 });
    const { env, ...where } = await findChromium();
    const browser = await chromium.launch({
      ...where,
      args: ['--no-sandbox', '--enable-unsafe-swiftshader', '--disable-background-networking'],
      env: { ...process.env, ...env } as Record<string, string>,
    });
    try {
      return await use(browser, `http://127.0.0.1:${port}/`);
    } finally {
      await browser.close();
      server.close();
      server.closeAllConnections();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
