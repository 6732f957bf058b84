import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../house/source-files.ts';
import { meaningsFile } from './meanings.ts';

type Tree = { [key: string]: string | Tree };
const folder = (language: string): string => join(root, 'src/web/text', language);
const read = (language: string, space: string) =>
  JSON.parse(readFileSync(join(folder(language), `${space}.json`), 'utf8')) as Record<string, Tree>;

/** What the rules are made of, as the remarks, the editor and the forms name it. */
const things = 'meter track move clause round matter happening outcome'.split(' ');

test.each(['ko', 'ja'])(
  'in %s a thing goes by one word in the text, in the forms and in what is said of files',
  (language) => {
    const [remarks, studio, forms] = ['remarks', 'studio', 'studio-forms'].map((space) =>
      read(language, space),
    );
    for (const thing of things) {
      const names = [remarks?.kind?.[thing], studio?.kind?.[thing], forms?.names?.[thing]];
      const listed = forms?.one?.[`${thing}s`];
      expect([thing, new Set([...names, ...(listed ? [listed] : [])]).size]).toEqual([thing, 1]);
    }
    expect(read(language, 'studio-balance').moves).toBe(remarks?.kind?.move);
    expect(read(language, 'room').tabs?.moves).toBe(remarks?.kind?.move);
  },
);

/** What things were once called in some places, and nowhere else. */
const former = {
  ko: /파열|지지 집단|안건|에필로그|누설/,
  ja: /支持層|閾値|エピローグ|任務書|説明書|補佐役|結末の形/,
};

test.each(['ko', 'ja'] as const)('in %s no page uses a word that was given up for another', (language) => {
  const files = readdirSync(folder(language)).map((file) => join(folder(language), file));
  const found = [...files, meaningsFile(language)].flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => former[language].test(line)),
  );
  expect(found).toEqual([]);
});
