import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { serveCommand } from '../../src/cli/serve-command.ts';

const root = resolve(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
interface Service {
  build?: string;
  image?: string;
  command?: string[];
  environment?: Record<string, string>;
  depends_on?: object | string[];
}
const { services } = parse(text) as { services: Record<string, Service> };
const source = readFileSync(join(root, 'src/cli/serve-command.ts'), 'utf8');

test('every service is built from here or from a named image of a set version, and waits for such as are there', () => {
  for (const { build, image, depends_on: needs } of Object.values(services)) {
    if (build === undefined) expect(image).toMatch(/^[a-z]+:\d+$/);
    else expect(existsSync(join(root, build, 'Dockerfile'))).toBe(true);
    const names = Array.isArray(needs) ? needs : Object.keys(needs ?? {});
    expect(names.filter((name) => !(name in services))).toEqual([]);
  }
});

test('every option and setting that it gives the server is one that the server has', () => {
  const { command = [], environment = {} } = services.standoff ?? {};
  const serve = command.indexOf('serve');
  expect(existsSync(join(root, command[serve - 1] ?? ''))).toBe(true);
  const known = serveCommand.options.map(({ long }) => long);
  const given = command.slice(serve).filter((word) => word.startsWith('--'));
  expect(given.length).toBeGreaterThan(0);
  expect(given.filter((option) => !known.includes(option))).toEqual([]);
  expect(Object.keys(environment).filter((name) => !source.includes(`process.env.${name}`))).toEqual([]);
});
