import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startServer } from '../../src/cli/static-server.ts';
import { type Chromium, findChromium } from './find-chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served game, without a slash at the end. */
    site: string;
    chromium: Chromium;
  }
}

/** Once before all browser tests: builds the pages, serves them as `standoff serve` does, finds a browser. */
export default async function setup(project: TestProject): Promise<() => void> {
  const root = resolve(import.meta.dirname, '../..');
  // A folder of its own, so that a game served from `dist` meanwhile is left alone.
  const folder = mkdtempSync(join(tmpdir(), 'standoff-pages-'));
  execFileSync('npm', ['run', '-s', 'build', '--', '--outDir', folder], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const { server, port } = await startServer({ folder, port: 0 });
  project.provide('site', `http://127.0.0.1:${port}`);
  project.provide('chromium', await findChromium());
  return () => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  };
}
