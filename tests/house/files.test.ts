import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, root } from './source-files.ts';

const lines = (text: string) => text.split('\n').length - 1;
const code = filesUnder('src', ['.ts', '.tsx', '.css']).map(({ path, text }) => ({
  path,
  lines: lines(text),
}));
const shorterThan = (most: number) => code.filter((file) => file.lines < most).length / code.length;

test('no file of the program has more than 500 lines', () => {
  expect(code.filter((file) => file.lines > 500)).toEqual([]);
});

test('half of the files have fewer than 120 lines, nine in ten fewer than 300', () => {
  expect(shorterThan(120)).toBeGreaterThanOrEqual(0.5);
  expect(shorterThan(300)).toBeGreaterThanOrEqual(0.9);
});

const ignored = ['.cache', '.standoff', 'dist', 'node_modules'];

/** What belongs to the project, as far as it is there: what git holds, or without git all that it would not ignore. */
function ourPaths(): string[] {
  if (!existsSync(join(root, '.git'))) {
    return readdirSync(root, { withFileTypes: true })
      .filter(({ name }) => !ignored.includes(name))
      .flatMap((entry) =>
        entry.isDirectory() ? filesUnder(entry.name, ['']).map(({ path }) => path) : [entry.name],
      );
  }
  return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)));
}

const paths = ourPaths();
const tracked = paths
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
  .filter(({ text }) => !text.includes('\0'));

/** What a visitor sees first; files that start with a dot aside. */
const front = [
  ...['Dockerfile', 'LICENSE', 'README.md', 'assets', 'biome.json', 'docker-compose.yml'],
  ...['package-lock.json', 'package.json'],
  ...['scenarios', 'src', 'tests', 'tsconfig.json', 'vite.config.ts'],
];

test('what is built or installed is no part of the project, with git and without', () => {
  expect(readFileSync(join(root, '.gitignore'), 'utf8').trim().split('\n').sort()).toEqual(
    ignored.map((folder) => `${folder}/`),
  );
});

test('the front of the house holds what it needs and nothing else', () => {
  const top = new Set(paths.map((path) => path.split('/')[0] ?? '').filter((name) => !name.startsWith('.')));
  expect([...top].sort()).toEqual(front);
});

test('what a page of ours links to or shows is there', () => {
  const links = tracked
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, to = '']) => join(dirname(path), to)),
    );
  expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('nothing in the repository depends on where it lies', () => {
  const elsewhere = /(?:^|[\s"'`(=:])\/(?:root|home|Users|work|mnt|opt|private)\/\w/m;
  expect(tracked.filter(({ text }) => elsewhere.test(text)).map(({ path }) => path)).toEqual([]);
});

test('packages come from whichever registry npm is set to', () => {
  const lock = tracked.find(({ path }) => path === 'package-lock.json');
  expect(lock?.text).not.toContain('"resolved"');
  expect(tracked.filter(({ path }) => /(^|\/)\.npmrc$/.test(path))).toEqual([]);
});
