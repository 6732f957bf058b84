import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Glossary } from '../../src/scenario/glossary.ts';
import { anyOf } from '../../src/scenario/mask.ts';
import { readScenario, type ScenarioBundle } from '../../src/scenario/read.ts';
import { english as remarks } from '../../src/scenario/remarks/english.ts';
import { inLanguage, type Language, languages, type Texts } from '../../src/scenario/text.ts';
import { langOf } from '../../src/web/lang-of.ts';
import { filesIn, shipped } from '../load.ts';
import { meaningsIn, meaningsInEnglish } from '../studio/meanings.ts';
import { root } from './source-files.ts';

/** The shipped scenarios, each read once. */
const readings = new Map(shipped.map((folder) => [folder, readScenario(filesIn(folder))]));
function load(folder: string): ScenarioBundle {
  const reading = readings.get(folder);
  if (!reading?.ok) throw new Error(`${folder} cannot be read`);
  return reading.bundle;
}

type Tree = { [key: string]: string | Tree };
type Lines = [key: string, text: string][];
const flat = (tree: Tree, above: string): Lines =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value] as [string, string]] : flat(value, `${above}${key}.`),
  );

/** What the studio says of keys, under its English, which stands with the schemas. */
const meanings = (language: Language): Lines =>
  language === 'en' ? meaningsInEnglish().map((text) => [text, text]) : Object.entries(meaningsIn(language));

/** Every text of the pages, in one language. What is said of an author's files stands in English with the reader. */
const pages = (language: Language): Lines => [
  ...readdirSync(join(root, 'src/web/text', language)).flatMap((space) =>
    flat(
      JSON.parse(readFileSync(join(root, 'src/web/text', language, space), 'utf8')),
      `${space.replace('.json', '')}:`,
    ),
  ),
  ...(language === 'en' ? flat(remarks, 'remarks:') : []),
  ...meanings(language),
];
/** Every text of the scenarios that are shipped. */
const scenarios = (language: Language): Lines =>
  shipped.flatMap((folder) => {
    const { texts, plain, history } = load(folder);
    const figures = Object.entries(history?.calibration ?? {}).map(([at, { figure }]) => [
      `figure ${at}`,
      inLanguage(figure, language),
    ]);
    const lines = (sort: string, some: Texts = {}): Lines =>
      Object.entries(some).map(([key, text]) => [`${folder}${sort}: ${key}`, text]);
    return [
      ...lines('', texts[language]),
      ...lines(' in plain words', plain?.[language]),
      ...lines(' history', Object.fromEntries(figures)),
    ];
  });
const texts = (language: Language): Lines => [...pages(language), ...scenarios(language)];
const english = new Map(texts('en'));

/** The words of a text: what is filled in, what an ICU message is told and what is quoted from a file are none. */
const wordsOf = (text: string): string =>
  text.replace(/`[^`]*`|\{\w+, (plural|select),|\{\w+, date, [^}]+\}|(=1|other|one) (?=\{)|\{\w+\}/g, '');

/** What Korean and Japanese write in Latin letters too: names of things, of files and keys, and words an author types. */
const latin: Record<'ko' | 'ja', ReadonlySet<string>> = {
  ko: new Set(
    (
      'Standoff A B WTO G20 NHK TV QR PDF CSV XML xAPI ZIP zip JSON YAML SVG UTF-8 MIT kB ID A2 A3 WebGL Canvas MP3 Opus ' +
      'Stately Studio XState createMachine Mermaid git files scenario.yaml sources.yaml glossary.yaml mask.yaml text en.yaml terms both is done ' +
      'agreed open kept broken name true false K p when U S Esc Tab Enter Space'
    ).split(' '),
  ),
  ja: new Set(
    (
      'Standoff A B WTO G20 NHK GSOMIA THAAD EEZ NSC QR PDF CSV XML xAPI ZIP zip JSON YAML SVG UTF-8 MIT kB ID A2 A3 WebGL ' +
      'Canvas MP3 Opus Stately Studio XState createMachine Mermaid git files scenario.yaml sources.yaml glossary.yaml mask.yaml ' +
      'text en.yaml terms both is done agreed open kept broken name true false K when U S Esc Tab Enter Space'
    ).split(' '),
  ),
};

describe.each(['ko', 'ja'] as const)('%s', (language) => {
  const lines = texts(language);

  test('has every text', () => {
    expect(lines.length).toBeGreaterThan(4000);
    expect(new Set(lines.map(([key]) => key))).toEqual(new Set(english.keys()));
    expect(lines.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('left nothing in English', () => {
    const strange = lines.flatMap(([key, text]) =>
      [...wordsOf(text).matchAll(/[A-Za-z][\w.'-]*/g)]
        .map(([word]) => word)
        .filter((word) => !latin[language].has(word))
        .map((word) => `${key}: ${word}`),
    );
    expect(strange).toEqual([]);
    // What is the same holds no word of a language: names, keys and gaps alone.
    const same = lines.filter(
      ([key, text]) => text === english.get(key) && /[A-Za-z]{2}/.test(wordsOf(text)),
    );
    expect(
      same.filter(
        ([, text]) =>
          !wordsOf(text)
            .split(' ')
            .every((word) => !word || latin[language].has(word)),
      ),
    ).toEqual([]);
  });

  test('is written in its own script', () => {
    const others =
      language === 'ko' ? /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u : /\p{Script=Hangul}/u;
    expect(lines.filter(([, text]) => others.test(text))).toEqual([]);
    const own =
      language === 'ko' ? /\p{Script=Hangul}/u : /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
    const mute = lines.filter(([key, text]) => !own.test(text) && text !== english.get(key));
    // Quotation marks, brackets and the like around what is filled in.
    expect(mute.filter(([, text]) => /\p{L}/u.test(wordsOf(text).replace(/[A-Za-z]+/g, '')))).toEqual([]);
  });
});

test('English has neither Korean nor Japanese letters', () => {
  const other = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
  expect([...english].filter(([, text]) => other.test(text))).toEqual([]);
});

/** The scenarios between real capitals: each says what its capitals call things. */
const real = shipped.filter((folder) => load(folder).mask !== undefined);
const glossaryOf = (folder: string): Glossary => parse(filesIn(folder)['glossary.yaml'] ?? '{}');

test.each(real)('%s says what each capital calls things, and every text keeps to it', (folder) => {
  expect(Object.keys(glossaryOf(folder)).length).toBeGreaterThan(2);
  const reading = readings.get(folder);
  expect(reading?.ok && reading.warnings).toEqual([]);
});

test.each(real)(
  'in %s each capital and the narrator call a thing by other words, in every language',
  (folder) => {
    const { texts: byLanguage } = load(folder);
    for (const [concept, speakers] of Object.entries(glossaryOf(folder))) {
      for (const language of languages) {
        const said = Object.values(speakers).flatMap((words) => words[language] ?? []);
        expect([concept, language, new Set(said).size]).toEqual([concept, language, said.length]);
        for (const words of Object.values(speakers))
          expect(words[language]?.length, concept).toBeGreaterThan(0);
      }
    }
    const terms = Object.keys(byLanguage.en).filter((key) => /^terms\..+\.narrator$/.test(key));
    expect(terms.length).toBeGreaterThan(2);
  },
);

test('no page names the sea, the islets or anything else as one capital does', () => {
  const owned = real.flatMap((folder) =>
    Object.values(glossaryOf(folder)).flatMap(({ narrator: _, ...others }) => Object.values(others)),
  );
  for (const language of languages) {
    // A word that pages use of any crisis, whichever capitals it has.
    const words = owned
      .flatMap((one) => one[language] ?? [])
      .filter((word) => !/^(보복|報復|retaliation)$/.test(word));
    const pattern = anyOf(words, 'i');
    expect(pages(language).filter(([, text]) => text.match(pattern ?? /$^/))).toEqual([]);
  }
});

/** Which particles follow a word: those after a vowel, after ㄹ, or after another consonant. */
function ending(word: string): string {
  const code = (word.codePointAt(word.length - 1) ?? 0) - 0xac00;
  if (code < 0 || code > 11171) return 'none';
  return code % 28 === 0 ? 'vowel' : code % 28 === 8 ? 'ㄹ' : 'consonant';
}

test.each(real)('the invented Korean names of %s take the particles of the real ones', (folder) => {
  const names = Object.entries(load(folder).mask?.ko ?? {});
  const wrong = names.filter(([name, invented]) => {
    const [one, other] = [ending(name), ending(invented)];
    return one !== 'none' && (one === 'vowel') !== (other === 'vowel');
  });
  expect(wrong).toEqual([]);
});

test.each(shipped)('in %s a particle after a term fits what every seat calls it', (folder) => {
  const { ko } = load(folder).texts;
  const after = /\{([^{}]+)\}(은|는|이|가|을|를|과|와|으로|로)(?=[\s.,·])/g;
  const wrong = Object.entries(ko).flatMap(([key, text]) =>
    [...text.matchAll(after)].flatMap(([found, term, particle = '']) =>
      Object.entries(ko)
        .filter(([name]) => name.startsWith(`terms.${term}.`))
        .filter(([, word]) => {
          const end = ending(word);
          if (particle === '로') return end === 'consonant';
          if (particle === '으로') return end !== 'consonant';
          return ['은', '이', '을', '과'].includes(particle) === (end === 'vowel');
        })
        .map(([name, word]) => `${key}: ${found} of ${name}, ${word}`),
    ),
  );
  expect(wrong).toEqual([]);
});

/** The guides for players and teachers: a heading of the front page, and the same in the other languages. */
const guides = [
  ['How to play', 'src/play/how-to-play'],
  ['Run a class', 'src/classroom/run-a-class'],
] as const;

test.each(guides)(
  '%s is a guide in three languages, step by step, with the names that stand on the buttons',
  (heading, path) => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const front = readme.slice(readme.indexOf(`## ${heading}`)).split('\n## ')[0] ?? '';
    const steps = (text: string) => text.match(/^\d+\. /gm);
    expect(steps(front)?.length).toBeGreaterThan(2);
    for (const language of ['ko', 'ja'] as const) {
      const guide = readFileSync(join(root, `${path}.${language}.md`), 'utf8');
      expect(front).toContain(`${path}.${language}.md`);
      expect(steps(guide)).toEqual(steps(front));
      const others =
        language === 'ko' ? /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u : /\p{Script=Hangul}/u;
      expect(guide).not.toMatch(others);
      const known = new Set(pages(language).map(([, text]) => text));
      const named = [...guide.matchAll(/(?<![\w])_([^_\n]{2,24})_/g)].map(([, name = '']) => name);
      expect(named.length).toBeGreaterThan(4);
      expect(named.filter((name) => !known.has(name))).toEqual([]);
    }
  },
);

test('what people write is marked by the language of its letters', () => {
  const written = ['우리는 WTO로 간다', '日本は待つ', 'カメラ', 'We wait.', '東京', '42', 'Kyodo, 共同 7月'];
  expect(written.map(langOf)).toEqual(['ko', 'ja', 'ja', 'en', undefined, undefined, undefined]);
});
