import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const { scripts } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8')) as {
  scripts: { serve: string };
};

/** What a class server gives Node.js when it starts, as package.json says it. */
export const nodeFlags: readonly string[] = scripts.serve.split(' ').filter((word) => word.startsWith('--'));
