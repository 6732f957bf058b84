import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minVersion, satisfies } from 'semver';
import { expect, test } from 'vitest';
import { root } from './source-files.ts';

interface Installed {
  engines?: { node?: string };
}

const read = <T>(file: string): T => JSON.parse(readFileSync(join(root, file), 'utf8')) as T;

test('every package that is installed runs on the oldest Node that we promise', () => {
  const { engines } = read<{ engines: { node: string } }>('package.json');
  const { packages } = read<{ packages: Record<string, Installed> }>('package-lock.json');
  const oldest = minVersion(engines.node) ?? '';
  expect(Object.keys(packages).length).toBeGreaterThan(100);
  const others = Object.entries(packages).filter(
    ([, { engines: own }]) => own?.node !== undefined && !satisfies(oldest, own.node),
  );
  expect(others.map(([path, { engines: own }]) => `${path} wants Node ${own?.node}`)).toEqual([]);
});
