import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Bytes under which a second file saves nothing worth a file. */
const smallest = 2048;

/**
 * Writes beside every script, sheet and page of the build its gzip, `<name>.gz`. A server that knows such files sends
 * a quarter of the bytes: a class that opens the game at once shares one network.
 */
export function compressPlugin(): Plugin {
  let folder = '';
  return {
    name: 'standoff-compress',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      folder = config.build.outDir;
    },
    closeBundle: {
      // After the service worker, which is built once all else is.
      order: 'post',
      sequential: true,
      handler() {
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          const file = join(folder, name);
          if (!/\.(js|css|html|json|svg)$/.test(name) || statSync(file).size < smallest) continue;
          writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
        }
      },
    },
  };
}
