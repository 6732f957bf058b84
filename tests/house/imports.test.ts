import { expect, test } from 'vitest';
import { filesUnder, importsOf, roomOf } from './source-files.ts';

const rules = ['scenario', 'crisis', 'kernel', 'rival', 'lab'];

/** Who may import whom besides itself; everything runs downhill. */
const mayImport: Record<string, readonly string[]> = {
  scenario: [],
  crisis: rules.slice(0, 1),
  kernel: rules.slice(0, 2),
  rival: rules.slice(0, 3),
  lab: rules.slice(0, 4),
  web: ['scenario'],
  screens: [...rules, 'web'],
  play: [...rules, 'web', 'screens'],
  classroom: [...rules, 'web', 'screens'],
  studio: [...rules, 'web'],
  cli: [...rules, 'classroom'],
};

/** Packages that belong to some rooms alone. */
const kept: Record<string, readonly string[]> = {
  xstate: ['crisis'],
  phaser: ['screens'],
  preact: ['web', 'screens', 'play', 'classroom', 'studio'],
  i18next: ['web', 'play', 'classroom', 'studio'],
  'idb-keyval': ['web', 'play', 'classroom', 'studio'],
  '@dagrejs/dagre': ['studio'],
  'preact-render-to-string': ['studio'],
  commander: ['cli'],
  sirv: ['cli'],
  ...Object.fromEntries(
    [
      'fastify',
      '@fastify/rate-limit',
      'socket.io',
      'socket.io-client',
      'kysely',
      'libsql',
      'pg',
      'ioredis',
      'piscina',
      'prom-client',
      'pdfkit',
      'uqr',
    ].map((part) => [part, ['classroom']]),
  ),
  ...Object.fromEntries(
    ['autocomplete', 'commands', 'lang-yaml', 'language', 'lint', 'merge', 'search', 'state', 'view'].map(
      (part) => [`@codemirror/${part}`, ['studio']],
    ),
  ),
  '@lezer/highlight': ['studio'],
  vite: ['web'],
};

/** Edges that the rules above forbid and that stand for a reason. A line that is no longer needed fails. */
const exceptions: readonly string[] = [
  // Vite itself runs these, in Node, while it builds the pages.
  'src/web/compress-plugin.ts -> node:fs',
  'src/web/compress-plugin.ts -> node:path',
  'src/web/compress-plugin.ts -> node:zlib',
  'src/web/phaser-plugin.ts -> node:module',
  'src/web/phaser-plugin.ts -> node:path',
  'src/web/pwa/manifest-plugin.ts -> node:fs',
  'src/web/pwa/manifest-plugin.ts -> node:path',
  'src/web/pwa/worker-plugin.ts -> node:crypto',
  'src/web/pwa/worker-plugin.ts -> node:fs',
  'src/web/pwa/worker-plugin.ts -> node:path',
  'src/web/scenario-plugin.ts -> node:fs',
  'src/web/scenario-plugin.ts -> node:path',
];

const files = filesUnder('src', ['.ts', '.tsx']);
const edges = files.flatMap((file) => importsOf(file).map((edge) => ({ from: file.path, ...edge })));

function isAllowed({ from, to, own }: (typeof edges)[number]): boolean {
  const room = roomOf(from);
  if (own)
    return !to.startsWith('src/') || roomOf(to) === room || (mayImport[room]?.includes(roomOf(to)) ?? false);
  if (to.startsWith('node:')) return room === 'cli' || from.startsWith('src/classroom/server/');
  const name = to.split('/', to.startsWith('@') ? 2 : 1).join('/');
  return kept[name]?.includes(room) ?? true;
}

const outside = edges.filter((edge) => !isAllowed(edge)).map(({ from, to }) => `${from} -> ${to}`);

test('every room of src is in the plan', () => {
  expect([...new Set(files.map(({ path }) => roomOf(path)))].filter((room) => !(room in mayImport))).toEqual(
    [],
  );
});

test('every import runs downhill', () => {
  expect(outside.filter((edge) => !exceptions.includes(edge))).toEqual([]);
});

test('no exception is stale', () => {
  expect(exceptions.filter((edge) => !outside.includes(edge))).toEqual([]);
});

test('an import of our own names the whole file, ending included', () => {
  expect(edges.filter(({ own, to }) => own && !/\.\w+(\?\w+)?$/.test(to))).toEqual([]);
});

test('schemas take zod from the file that keeps it from compiling code', () => {
  const own = files
    .filter(({ text }) => /^import (?!type\b).* from 'zod'/m.test(text))
    .map(({ path }) => path);
  expect(own).toEqual(['src/scenario/zod.ts']);
});

test('no barrels: nobody hands on what another file holds', () => {
  const handsOn = /^export (?:\*|(?:type )?\{)/m;
  const barrels = files.filter(({ text }) => handsOn.test(text)).map(({ path }) => path);
  // The one file that hands on zod, since it also sets it up.
  expect(barrels).toEqual(['src/scenario/zod.ts']);
});
