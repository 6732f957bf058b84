import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openClassroom } from '../../src/classroom/server/app.ts';
import { filesIn } from '../../src/cli/load.ts';
import { scenariosFolder, shippedIds } from '../../src/cli/shipped.ts';
import { startServer } from '../../src/cli/static-server.ts';
import { type Chromium, findChromium } from './find-chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served game, without a slash at the end. */
    site: string;
    /** The folder of the built pages. */
    pages: string;
    chromium: Chromium;
  }
}

/** Once before all browser tests: builds the pages, serves them and classes as `standoff serve` does, finds a browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = resolve(import.meta.dirname, '../..');
  // Folders of their own, so that a game served from `dist` meanwhile, and its classes, are left alone.
  const folder = mkdtempSync(join(tmpdir(), 'standoff-pages-'));
  const kept = mkdtempSync(join(tmpdir(), 'standoff-classes-'));
  execFileSync('npm', ['run', '-s', 'build', '--', '--outDir', folder], {
    cwd: root,
    // The pages that are shipped, and not those of somebody who tests.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const ids = shippedIds();
  const classroom = await openClassroom({
    database: join(kept, 'classes.sqlite'),
    shipped: (id) => (ids.includes(id) ? filesIn(join(scenariosFolder, id)).files : undefined),
  });
  const { server, port } = await startServer({ folder, port: 0, beside: classroom });
  await classroom.attach(server);
  project.provide('pages', folder);
  project.provide('site', `http://127.0.0.1:${port}`);
  project.provide('chromium', await findChromium());
  return async () => {
    server.close();
    await classroom.close();
    server.closeAllConnections();
    for (const one of [folder, kept]) rmSync(one, { recursive: true });
  };
}
