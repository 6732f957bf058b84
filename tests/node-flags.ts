import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const { scripts } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8')) as {
  scripts: { standoff: string };
};

/** What the program gives Node.js when it starts, as package.json says it. */
export const nodeFlags: readonly string[] = scripts.standoff
  .split(' ')
  .filter((word) => word.startsWith('--'));
