import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { standoff } from './standoff.ts';

test('schemas, reference and first lines are as `npm run -s standoff -- schema` would write them', async () => {
  const { code, out } = await standoff('schema', '--check');
  expect({ code, out }).toEqual({ code: 0, out: '' });
});

test('every shipped file leads to the schema that speaks of it', () => {
  const text = readFileSync('scenarios/gsomia-2019/text/ko.yaml', 'utf8');
  const [, path = ''] = /^# yaml-language-server: \$schema=(.*)\n/.exec(text) ?? [];
  const schema = JSON.parse(readFileSync(join('scenarios/gsomia-2019/text', path), 'utf8'));
  expect(schema.title).toContain('texts');
});
