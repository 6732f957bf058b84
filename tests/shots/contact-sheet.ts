import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

/** Where the pictures go: outside git. */
export const shotsFolder = resolve(import.meta.dirname, '../../.cache/shots');

const pictures = () => readdirSync(shotsFolder).filter((name) => name.endsWith('.png'));

/**
 * When the shots are taken they stand beside one another on a page of their own. Whoever takes all of them is rid of what
 * earlier ones left; whoever takes a part keeps the rest.
 */
export default function setup({ vitest }: TestProject): () => void {
  mkdirSync(shotsFolder, { recursive: true });
  const begun = Date.now();
  return () => {
    const parts = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.shots.ts'));
    const all = vitest.state.getPaths().length === parts.length && !process.env.SHOTS;
    if (all && !vitest.config.testNamePattern)
      for (const name of pictures())
        if (statSync(join(shotsFolder, name)).mtimeMs < begun) rmSync(join(shotsFolder, name));
    writeFileSync(join(shotsFolder, 'index.html'), contactSheet(pictures()));
    console.log(`${pictures().length} pictures: ${join(shotsFolder, 'index.html')}`);
  };
}

/** A page of all pictures, a line a scene. Their names are `<scene>~<language>~<size>~<theme>.png`. */
function contactSheet(names: readonly string[]): string {
  const scenes = [...new Set(names.map((name) => name.slice(0, name.indexOf('~'))))];
  const shotsOf = (scene: string) => names.filter((name) => name.startsWith(`${scene}~`));
  const line = (scene: string) =>
    `<h2>${scene}</h2>\n<p>${shotsOf(scene)
      .map((name) => `<a href="${name}"><img loading="lazy" src="${name}" title="${name}" alt="${name}"></a>`)
      .join('\n')}</p>`;
  return `<!doctype html>
<meta charset="utf-8">
<title>Standoff: every scene and page</title>
<style>
body { margin: 2rem; background: #555; color: #fff; font-family: system-ui }
p { display: flex; flex-wrap: wrap; gap: 8px }
img { height: 260px }
</style>
${scenes.map(line).join('\n')}
`;
}
