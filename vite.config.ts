/// <reference types="vitest/config" />
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'vite';
import { compressPlugin } from './src/web/compress-plugin.ts';
import { layerPlugin } from './src/web/layer-plugin.ts';
import { messagePlugin } from './src/web/message-plugin.ts';
import { phaserPlugin } from './src/web/phaser-plugin.ts';
import { manifestPlugin } from './src/web/pwa/manifest-plugin.ts';
import { workerPlugin } from './src/web/pwa/worker-plugin.ts';
import { scenarioPlugin } from './src/web/scenario-plugin.ts';
import { LongestFirst } from './tests/longest-first.ts';

const source = resolve(import.meta.dirname, 'src');

/** One page a mode: `src/index.html` is the game, `src/<mode>/index.html` whatever stands beside it. */
function pages(): string[] {
  const folders = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return ['.', ...folders.map((folder) => folder.name)]
    .map((folder) => join(source, folder, 'index.html'))
    .filter((page) => existsSync(page));
}

/**
 * What every page begins with, as one file: some thirty small ones would each wait for their turn on a slow line. The
 * libraries are small; whatever else stands here must not lead to a large one.
 */
const base = new RegExp(
  [
    'node_modules/(preact|i18next|icu-minify|josa|jongseong|idb-keyval)/',
    'assets/title/table\\.svg',
    'vite/preload-helper',
    'rolldown/runtime',
    'src/web/(dress|i18n|kept|language-names|messages|settings|store|system-theme|turns|use-page-top|use-store)\\.ts',
    'src/web/(Dialog|MenuButton)\\.tsx',
    'src/web/pwa/(fetches-rest|first-view|keep-offline|NewVersion)\\.tsx?',
    'src/scenario/(emblems|particles|plain|text|words)\\.ts',
    'src/screens/look\\.ts',
    'src/screens/(scenes/plain-host|stage/stage-handle)\\.ts',
  ].join('|'),
);

/** What the game's title begins with beside that, which other pages use for another reason. */
const title =
  /src\/(play\/(menu|saves|shell)|screens\/(sound|stage|notices))\/(saved-at|place|menu-items|shell-props|scene|sound-door|heard-stage|load-desk|nightfall|speaker|said|StageWindow)\.tsx?/;

/** What the door of a class and most of its other pages begin with. */
const door =
  /src\/(classroom\/(client\/(address|ask|kept|kept-keys|sentence|NoNetwork|Notices)|protocol\/at-session|door\/(DoorFrame|DoorPage|SeatsHere|use-welcome))|screens\/text\/refusal-sentence)\.tsx?/;

/** The form by which a class is opened; what reads a scenario that is brought along, and says what is wrong in it, comes when one is. */
const teach =
  /src\/(scenario\/lengths|classroom\/(console\/(TeachPage|PageHead|duration|teach\/(?!read-files|BrokenLines)\w[\w-]*)|lesson\/(fit-lesson|href|lessons)|session\/timed-steps))\.tsx?/;

/** The rooms of `src` whose tests need no browser. */
const unit = [
  'scenario',
  'crisis',
  'kernel',
  'rival',
  'lab',
  'cli',
  'house',
  'screens',
  'play',
  'classroom',
  'studio',
].map((room) => `tests/${room}/**`);

export default defineConfig({
  root: source,
  // Counted from each page: one build works under any path.
  base: './',
  cacheDir: resolve(import.meta.dirname, 'node_modules/.vite'),
  plugins: [
    messagePlugin(),
    scenarioPlugin({ folder: resolve(import.meta.dirname, 'scenarios') }),
    phaserPlugin(),
    layerPlugin(),
    manifestPlugin({
      drawn: resolve(import.meta.dirname, 'assets/icon'),
      texts: resolve(source, 'web/text'),
    }),
    workerPlugin(),
    compressPlugin(),
  ],
  // The texts of a scenario and the fonts lie beside `src`, not in it.
  server: { host: '127.0.0.1', fs: { allow: [import.meta.dirname] } },
  worker: { format: 'es' },
  build: {
    outDir: resolve(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    // Browsers that do not know it fetch a little later: not worth a file of its own.
    modulePreload: { polyfill: false },
    // Phaser alone is larger than the limit at which Vite warns.
    chunkSizeWarningLimit: 1500,
    // The strict Content-Security-Policy of `standoff serve` allows fonts from the server only.
    assetsInlineLimit: (file) => (/\.(woff2|svg|png)$/.test(file) ? false : undefined),
    // The scenarios are read while building; that it takes a second is no warning to the person who starts the game.
    rollupOptions: {
      input: pages(),
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'base', test: base },
            ...Object.entries({ title, door, teach }).map(([name, test]) => ({
              ...{ name, test },
              // What they share with other pages stays by itself.
              includeDependenciesRecursively: false,
            })),
          ],
        },
      },
    },
  },
  test: {
    root: import.meta.dirname,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: unit.map((folder) => `${folder}/*.test.{ts,tsx}`),
          // Our modules keep nothing that one test file could leave to the next; loading them once halves the time.
          isolate: false,
          setupFiles: 'tests/luck.ts',
          pool: 'threads',
          // Vitest leaves a core to itself, which is one of two on a small machine.
          maxWorkers: '100%',
          // Only to end what hangs: a machine may be slow or busy.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/setup.ts',
          // One browser for each worker, and what the tests share is loaded once.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A slow machine draws late: what is waited for may take its time.
          expect: { poll: { timeout: 15_000 } },
          // Chromium draws without a GPU here: more than two at a time only slow one another down.
          maxWorkers: 2,
          // After the unit tests, since what they find is told sooner.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
