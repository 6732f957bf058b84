import fc from 'fast-check';
import { deflateSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Files } from '../../src/scenario/open-file.ts';
import { gather, type Raw } from '../../src/studio/files/gather.ts';
import { limits } from '../../src/studio/files/limits.ts';
import { isOneFile, oneFileOf, readOneFile } from '../../src/studio/files/one-file.ts';
import { outwardOf } from '../../src/studio/files/outward.ts';
import { readShareLink, shareLink } from '../../src/studio/files/share-link.ts';
import { unzip } from '../../src/studio/files/unzip.ts';
import { fileName, zipOf } from '../../src/studio/files/zip.ts';
import { filesIn } from '../load.ts';

const files: Files = filesIn('scenarios/gsomia-2019');
const raw = (texts: Record<string, string>): Raw[] =>
  Object.entries(texts).map(([path, text]) => ({ path, bytes: strToU8(text) }));
const opened = (zip: Uint8Array) => {
  const read = unzip(zip, 'x.zip');
  return read.ok ? gather(read.value) : read;
};
const anyFiles = fc
  .dictionary(fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?\.yaml$/), fc.string({ unit: 'binary' }), {
    maxKeys: 5,
  })
  .map((some) => ({ ...some, 'scenario.yaml': 'format: 1\r\n# é\n\tx: "…" \n\n' }) as Files)
  // A file of text holds no zero byte; what opens such says so.
  .filter((some) => Object.values(some).every((text) => !text.includes('\0')));

describe('a zip', () => {
  test('gives back a shipped scenario byte for byte', () => {
    const read = opened(zipOf(files, 'gsomia'));
    expect(read).toMatchObject({ ok: true, value: { files, leftOut: [] } });
    expect(zipOf(files, 'gsomia')).toEqual(zipOf(files, 'gsomia'));
  });

  test('gives back whatever texts a scenario has', () => {
    fc.assert(
      fc.property(anyFiles, (some) => {
        const read = opened(zipOf(some, 'a'));
        expect(read.ok && read.value.files).toEqual(some);
      }),
    );
  });

  test('is stopped while it unpacks into too much, whatever it says of its size', () => {
    const bomb = zipSync({ 'a/scenario.yaml': new Uint8Array(100_000_000) }, { level: 6 });
    expect(bomb.length).toBeLessThan(limits.zip);
    const before = process.memoryUsage().arrayBuffers;
    expect(opened(bomb)).toMatchObject({ ok: false, problem: { code: 'tooBig', name: 'a/scenario.yaml' } });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40_000_000);
    // The same, which claims to hold ten bytes.
    const liar = bomb.slice();
    new DataView(liar.buffer).setUint32(22, 10, true);
    expect(opened(liar)).toMatchObject({ ok: false, problem: { code: 'tooBig' } });
  });

  test('of many small files that are too much together is stopped too', () => {
    const part = new Uint8Array(limits.file - 1).fill(65);
    const many = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`a/${at}.yaml`, part]));
    expect(opened(zipSync(many, { level: 6 }))).toMatchObject({ problem: { code: 'tooBig' } });
    const entries = Object.fromEntries(
      Array.from({ length: limits.entries + 1 }, (_, at) => [`${at}.yaml`, new Uint8Array()]),
    );
    expect(opened(zipSync(entries))).toMatchObject({ problem: { code: 'tooMany' } });
  });

  test('that was cut short, or is none, says so', () => {
    const zip = zipOf(files, 'a');
    expect(opened(zip.subarray(0, 5000))).toMatchObject({ problem: { code: 'zipCut' } });
    expect(opened(strToU8('format: 1'))).toMatchObject({ problem: { code: 'notZip', name: 'x.zip' } });
    expect(opened(new Uint8Array())).toMatchObject({ problem: { code: 'notZip' } });
  });

  test('with any byte changed is read or named, and never thrown', () => {
    const zip = zipOf({ 'scenario.yaml': 'format: 1', 'text/en.yaml': 'title: A' }, 'a');
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.nat(255), (at, byte) => {
        const bent = zip.slice();
        bent[at] = byte;
        expect(typeof opened(bent).ok).toBe('boolean');
      }),
    );
  });
});

describe('a folder', () => {
  test('is read from where its scenario.yaml lies; what is no part of it is named', () => {
    const read = gather(
      raw({
        'mine/README.md': 'Hello',
        'mine/scenario.yaml': 'format: 1',
        'mine/text\\ko.yaml': 'title: "가"',
        'mine/picture.png': 'x',
        'mine/.git/config.yaml': 'x',
        'other.yaml': 'x',
      }),
    );
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(read.value.files).toEqual({
      'scenario.yaml': 'format: 1',
      'text/ko.yaml': 'title: "가"',
      'README.md': 'Hello',
    });
    expect(read.value.leftOut).toEqual(['mine/picture.png', 'mine/.git/config.yaml', 'other.yaml']);
  });

  const problems: [string, Record<string, string>, object][] = [
    ['without a scenario.yaml', { 'a/text/en.yaml': '' }, { code: 'noScenario' }],
    ['with two', { 'a/scenario.yaml': '', 'b/scenario.yaml': '' }, { code: 'manyScenarios', names: 'a, b' }],
    ['that leads out of itself', { 'scenario.yaml': '', '../../x.yaml': '' }, { code: 'badName' }],
    ['of the root of a disk', { '/etc/scenario.yaml': '' }, { code: 'badName' }],
    ['of a disk', { 'C:\\scenario.yaml': '' }, { code: 'badName' }],
    ['with a name of ten lines', { 'scenario.yaml': '', 'a\nb.yaml': '' }, { code: 'badName' }],
    ['with bytes that are no text', { 'scenario.yaml': 'a\0b' }, { code: 'notText', name: 'scenario.yaml' }],
    ['with a vast file', { 'scenario.yaml': 'x'.repeat(limits.file + 1) }, { code: 'tooBig', most: 2000 }],
  ];
  test.each(problems)('%s is told', (_, texts, problem) => {
    expect(gather(raw(texts))).toMatchObject({ ok: false, problem });
  });

  test('with letters that are not UTF-8 names the file', () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x41, 0x00]);
    expect(gather([{ path: 'scenario.yaml', bytes }])).toMatchObject({ problem: { code: 'notText' } });
  });
});

describe('one file', () => {
  test('holds a shipped scenario to be read by people, and gives it back letter for letter', () => {
    const text = oneFileOf(files);
    expect(text).toMatch(/^# A whole Standoff scenario[^\n]*\n\nstandoff: 1\nfiles:\n {2}scenario\.yaml: \|/);
    expect(isOneFile(text)).toBe(true);
    expect(readOneFile(text, 'x.yaml')).toEqual({ ok: true, value: files });
  });

  test('gives back whatever texts a scenario has', () => {
    fc.assert(
      fc.property(anyFiles, (some) => {
        const read = readOneFile(oneFileOf(some), 'x.yaml');
        expect(read.ok && read.value).toEqual(some);
      }),
    );
  });

  test('is told from a file of a scenario, and refused when it is newer, broken or full of aliases', () => {
    expect(isOneFile(files['scenario.yaml'] ?? '')).toBe(false);
    expect(readOneFile('standoff: 2\nfiles: {}\n', 'x')).toMatchObject({ problem: { code: 'newerOneFile' } });
    for (const bad of ['standoff: 1\nfiles: [', 'standoff: 1\nfiles: 3\n', 'standoff: 1\nfiles: { a: 3 }\n'])
      expect(readOneFile(bad, 'x')).toMatchObject({ problem: { code: 'notOneFile' } });
    const bomb = `standoff: 1\na: &a [x, x]\nb: &b [*a, *a]\nfiles: { scenario.yaml: *b }\n`;
    expect(readOneFile(bomb, 'x')).toMatchObject({ problem: { code: 'notOneFile' } });
    expect(readOneFile(`standoff: 1\nfiles: ${'['.repeat(50_000)}`, 'x')).toMatchObject({ ok: false });
  });
});

describe('a link', () => {
  const page = 'http://localhost:2019/studio/#draft=1';
  test('carries a whole shipped scenario', () => {
    const link = shareLink(page, { name: 'Mine', files }) ?? '';
    expect(link).toMatch(/^http:\/\/localhost:2019\/studio\/#shared=[\w-]+$/);
    expect(readShareLink(new URL(link).hash)).toEqual({ ok: true, value: { name: 'Mine', files } });
  });

  test('is not made when it would be too long', () => {
    let noise = '';
    for (let at = 1; noise.length < 900_000; at += 1) noise += Math.sin(at).toString(36);
    expect(shareLink(page, { name: 'x', files: { 'scenario.yaml': noise } })).toBeUndefined();
  });

  test('that was cut, changed, or unpacks into too much is known for it', () => {
    const { hash } = new URL(shareLink(page, { name: 'x', files: { 'scenario.yaml': 'format: 1' } }) ?? '');
    const cut = { ok: false, problem: { code: 'linkCut' } };
    expect(readShareLink(hash.slice(0, -3))).toEqual(cut);
    expect(readShareLink(`${hash.slice(0, -8)}AAAAAAAA`)).toEqual(cut);
    const bomb = btoa(String.fromCharCode(...deflateSync(new Uint8Array(20_000_000).fill(65)))).slice(
      0,
      90_000,
    );
    expect(readShareLink(`#shared=${bomb}`)).toEqual(cut);
    fc.assert(fc.property(fc.string(), (text) => readShareLink(`#shared=${text}`)?.ok === false));
    expect(readShareLink('#draft=1')).toBeUndefined();
  });
});

test('addresses in the texts are listed once, with their place, and what would be an image first', () => {
  const { listed, count } = outwardOf({
    'scenario.yaml': 'a: 1 # see https://example.org/a.\nb: "https://example.org/a"\n',
    'text/en.yaml': 'about: "![x](https://example.org/pixel?id=7) and <img src=//example.org/b>"\n',
  });
  expect(count).toBe(3);
  expect(listed).toEqual([
    { kind: 'image', address: 'https://example.org/pixel?id=7', file: 'text/en.yaml', line: 1 },
    { kind: 'image', address: '//example.org/b', file: 'text/en.yaml', line: 1 },
    { kind: 'link', address: 'https://example.org/a', file: 'scenario.yaml', line: 1 },
  ]);
});

test('a name for a disk keeps letters of any script and nothing that a disk minds', () => {
  expect(fileName('  사드 2017: "모두/함께" ')).toBe('사드-2017-모두-함께');
  expect(fileName('../..')).toBe('scenario');
});
