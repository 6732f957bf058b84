import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readScenario } from '../../src/scenario/read.ts';

const files = [
  'scenario.yaml',
  'history.yaml',
  'sources.yaml',
  'text/en.yaml',
  'text/ko.yaml',
  'text/ja.yaml',
];
const folder = resolve(import.meta.dirname, '../scenario/small');
const read = readScenario(
  Object.fromEntries(files.map((file) => [file, readFileSync(resolve(folder, file), 'utf8')])),
);
if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));

/** A whole game in small, and what really happened in it. */
export const { scenario: small, history } = read.bundle;
