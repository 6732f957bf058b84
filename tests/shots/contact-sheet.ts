import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the pictures go: outside git. */
export const shotsFolder = resolve(import.meta.dirname, '../../.cache/shots');

/** Before the shots the folder is emptied; after them they stand beside one another on a page of their own. */
export default function setup(): () => void {
  rmSync(shotsFolder, { recursive: true, force: true });
  mkdirSync(shotsFolder, { recursive: true });
  return () => {
    const names = readdirSync(shotsFolder).filter((name) => name.endsWith('.png'));
    writeFileSync(join(shotsFolder, 'index.html'), contactSheet(names));
    console.log(`${names.length} pictures: ${join(shotsFolder, 'index.html')}`);
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
