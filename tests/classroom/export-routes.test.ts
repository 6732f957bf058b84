import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSave } from '../../src/screens/saves/save.ts';
import { APage, AServer } from './a-server.ts';

const server = new AServer();
const pages: APage[] = [];
beforeAll(async () => void (await server.start()));
afterAll(async () => {
  for (const page of pages) page.close();
  await server.end();
  expect(server.troubles).toEqual([]);
});

const files = [
  ['briefs.pdf', 'application/pdf', '%PDF-'],
  ['report.pdf', 'application/pdf', '%PDF-'],
  ['participation.csv', 'text/csv; charset=utf-8', '\ufeffname,play,'],
  ['rounds.csv', 'text/csv; charset=utf-8', '\ufeffgroup,play,'],
  ['statements.json', 'application/json; charset=utf-8', '['],
  ['everything.json', 'application/json; charset=utf-8', '{'],
  ['journals.zip', 'application/zip', 'PK'],
] as const;

const fetchAs = (key: string | undefined, path: string) =>
  fetch(`${server.at}/api/exports/${path}`, {
    headers: key === undefined ? {} : { Authorization: `Bearer ${key}` },
  });

/** A class of two whose one game was ended early. */
async function ended() {
  const { key, code } = await server.open({ groupSize: 2 });
  const [ann, bo] = [await server.join(code, 'Ann'), await server.join(code, 'Bo')];
  const teacher = new APage(server, key);
  pages.push(teacher);
  await expect.poll(() => Object.keys(teacher.parts.people ?? {}).length).toBe(2);
  expect(await teacher.wish({ do: 'start' })).toMatchObject({ ok: true });
  return { key, teacher, ann, bo };
}

// The thread that lays out starts with the first of them.
const patience = 90_000;

test.each(files)(
  'whoever runs a session is given %s, and nobody else',
  { timeout: patience },
  async (path, type, begins) => {
    const { key, ann } = await ended();
    const given = await fetchAs(key, `${path}?language=ko`);
    expect(given.status).toBe(200);
    expect(given.headers.get('content-type')).toBe(type);
    expect(given.headers.get('cache-control')).toBe('no-store');
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await given.arrayBuffer());
    expect(text.startsWith(begins)).toBe(true);
    expect((await fetchAs(ann.key, path)).status).toBe(403);
    expect((await fetchAs(undefined, path)).status).toBe(401);
  },
);

test('a journal is for those who played it once it is over, and for whoever runs the session at any time', async () => {
  const { key, teacher, ann } = await ended();
  expect((await fetchAs(key, 'journal.json?group=1')).status).toBe(200);
  expect((await fetchAs(key, 'journal.json?group=9')).status).toBe(404);
  const early = await fetchAs(ann.key, 'journal.json?group=1');
  expect([early.status, await early.json()]).toEqual([403, { code: 'notYours' }]);
  expect(await teacher.wish({ do: 'end' })).toMatchObject({ ok: true });
  const late = await fetchAs(ann.key, 'journal.json?group=1');
  expect(late.status).toBe(200);
  expect(readSave(await late.json())).toMatchObject({ ok: true, save: { finished: true } });
  expect((await fetchAs(ann.key, 'journal.json?group=2')).status).toBe(403);
});

test('the archive holds every game as a file that opens', async () => {
  const { key } = await ended();
  const zip = unzipSync(new Uint8Array(await (await fetchAs(key, 'journals.zip')).arrayBuffer()));
  expect(Object.keys(zip)).toEqual(['table-1.json']);
  const [file] = Object.values(zip);
  expect(readSave(JSON.parse(new TextDecoder().decode(file)))).toMatchObject({ ok: true });
});

test('everything that is kept of a session is told with its dates', async () => {
  const { key } = await ended();
  const all = (await (await fetchAs(key, 'everything.json')).json()) as Record<string, unknown>;
  expect(all).toMatchObject({ standoff: 'session', deleted: expect.stringMatching(/^\d{4}-/) });
  expect(JSON.stringify(all.log)).toContain('"started"');
  expect(JSON.stringify(all)).not.toContain(key);
});

test('a language that is none is refused in words', async () => {
  const { key } = await ended();
  const answer = await fetchAs(key, 'report.pdf?language=xx');
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([400, 'malformed']);
});
