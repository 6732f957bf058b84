import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Hello</title>
  </head>
  <body>
    <script type="module" src="/hello.js"></script>
  </body>
</html>
`;

const script = `import { AUTO, Game, Scene } from 'phaser';

class Hello extends Scene {
  create() {
    this.add.text(100, 100, 'Hello world');
  }
}

new Game({ type: AUTO, width: 800, height: 600, scene: Hello });
`;

/** Builds Phaser's hello world by Vite, with the versions that the game is built with, and hands over its folder. */
export async function withHelloPhaser<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'standoff-hello-'));
  try {
    writeFileSync(join(folder, 'index.html'), page);
    writeFileSync(join(folder, 'hello.js'), script);
    symlinkSync(resolve(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'), 'junction');
    // By the same compressor as the game's own pages, so that both are served alike.
    const { compressPlugin } = await import('../../src/web/compress-plugin.ts');
    await build({
      configFile: false,
      root: folder,
      logLevel: 'error',
      plugins: [compressPlugin()],
      build: { outDir: join(folder, 'dist'), target: 'es2022', chunkSizeWarningLimit: 2000 },
    });
    return await use(join(folder, 'dist'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
