import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** Files whose names carry a hash of what is in them: they never change under their name. */
const hashed = /^assets\//;

/**
 * Builds `sw.js`, the service worker that keeps the pages for those who are offline, with the list of every file of this
 * build. A file that keeps its name from build to build is listed with its digest: when a newer build is served
 * meanwhile, the worker is not installed at all, rather than with files of both.
 */
export function workerPlugin(): Plugin[] {
  let folder = '';
  return [
    {
      name: 'standoff-worker-folder',
      configResolved(config) {
        folder = resolve(config.root, config.build.outDir);
      },
    },
    ...VitePWA({
      strategies: 'injectManifest',
      srcDir: 'web/pwa',
      filename: 'sw.ts',
      // Pages register the worker and name the manifest themselves: both must hold under any path, in any language.
      injectRegister: false,
      manifest: false,
      injectManifest: {
        rollupFormat: 'iife',
        // The worker is a build of its own, which would tell of itself in the middle of the other.
        buildPlugins: { vite: [{ name: 'standoff-quiet', config: () => ({ logLevel: 'warn' }) }] },
        globPatterns: ['**/*.{html,js,css,woff2,woff,png,svg,webmanifest,webm,mp3}'],
        // Three megabytes for the rare characters that somebody may type: fetched when they are, and not kept.
        globIgnores: ['**/whole-*'],
        maximumFileSizeToCacheInBytes: 4_000_000,
        dontCacheBustURLsMatching: hashed,
        manifestTransforms: [
          async (entries) => ({
            manifest: entries.map((entry) =>
              hashed.test(entry.url) ? entry : { ...entry, integrity: digestOf(resolve(folder, entry.url)) },
            ),
          }),
        ],
      },
    }),
  ];
}

const digestOf = (file: string): string =>
  `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
