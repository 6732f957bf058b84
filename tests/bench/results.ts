import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { printed, type Section } from './section.ts';

const file = join(import.meta.dirname, 'RESULTS.md');

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../node_modules', name, 'package.json'), 'utf8'))
    .version;

/** When and on what something was measured. */
function measuredOn(): string {
  const cores = cpus();
  const libraries = ['xstate', 'boardgame.io', 'phaser'].map((name) => `${name} ${versionOf(name)}`);
  const day = new Date().toISOString().slice(0, 10);
  return `${day}: Node ${process.versions.node}, ${libraries.join(', ')}; ${cores[0]?.model.trim()}, ${cores.length} cores.`;
}

const intro = `# What the bench found

\`npm run bench\` writes this page, and \`npm run bench -- kernel\` only its part of it. Each part runs in a process of its own.
Whatever is compared runs in turn, round after round, on the same games; times are the best of the rounds, a ratio is
between two of those, and beside it stands between what the middle half of the rounds lay.`;

/** Puts a part's section into the page of results in the place of its last one; the others stay. */
export function keep(order: readonly string[], name: string, section: Section): void {
  const sections = new Map<string, string>();
  if (existsSync(file)) {
    for (const [, one = '', text = ''] of readFileSync(file, 'utf8').matchAll(
      /<!-- (\S+) -->\n([\s\S]*?)(?=\n<!-- \S+ -->|$)/g,
    )) {
      sections.set(one, text.trim());
    }
  }
  sections.set(name, `${printed(section)}\n\n${measuredOn()}`);
  const texts = order.flatMap((one) => {
    const text = sections.get(one);
    return text ? [`<!-- ${one} -->\n${text}`] : [];
  });
  writeFileSync(file, `${[intro, ...texts].join('\n\n')}\n`);
}
