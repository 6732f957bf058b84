import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Refusal } from '../../src/crisis/refusal-type.ts';
import { readSeed } from '../../src/play/menu/seed.ts';
import { fitParticles } from '../../src/scenario/particles.ts';
import { languages } from '../../src/scenario/text.ts';
import { wordsFor } from '../../src/scenario/words.ts';
import { refusalSentence } from '../../src/screens/text/refusal-sentence.ts';
import { translator } from '../../src/web/i18n.ts';
import { filesUnder } from '../house/source-files.ts';
import { gaps } from '../icu-gaps.ts';
import { bundle } from './a-session.ts';

const folder = resolve(import.meta.dirname, '../../src/web/text');
const spaces = readdirSync(resolve(folder, 'en'));

type Tree = { [key: string]: string | Tree };
const read = (language: string, space: string): Tree =>
  JSON.parse(readFileSync(resolve(folder, language, space), 'utf8'));
const flat = (tree: Tree, before = ''): [key: string, text: string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value] as [string, string]] : flat(value, `${before}${key}.`),
  );

test.each(spaces)('every text of %s is there in all three languages', (space) => {
  const keys = (language: string) => flat(read(language, space)).map(([key]) => key);
  for (const language of languages) expect(keys(language).sort()).toEqual(keys('en').sort());
});

test.each(spaces)('every text of %s has the same gaps to fill in all three languages', (space) => {
  const english = new Map(flat(read('en', space)));
  for (const language of languages) {
    for (const [key, text] of flat(read(language, space)))
      expect([language, key, gaps(text)]).toEqual([language, key, gaps(english.get(key) ?? '')]);
  }
});

/** What the code could ask for: its plain strings, and its templates with anything in their gaps. */
const code = filesUnder('src', ['.ts', '.tsx']).map(({ text }) => text);
const plainKeys = new Set(code.flatMap((text) => [...text.matchAll(/'([\w.:-]+)'/g)].map(([, key]) => key)));
const patterns = code
  .flatMap((text) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, key = '']) => key.split(/\$\{[^}]*\}/)))
  .filter((parts) => parts.length > 1 && parts[0] !== '' && parts.every((part) => /^[\w.:-]*$/.test(part)))
  .map((parts) => new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('\\w+')}$`));

test.each(spaces)('every text of %s is asked for somewhere', (space) => {
  const name = space.replace('.json', '');
  const keys = flat(read('en', space)).map(([key]) => (name === 'common' ? key : `${name}:${key}`));
  const idle = keys.filter((key) => !plainKeys.has(key) && !patterns.some((pattern) => pattern.test(key)));
  expect(idle).toEqual([]);
});

/** One refusal of every kind; a new kind does not compile until it stands here. */
const refusals: { [Code in Refusal['code']]: Extract<Refusal, { code: Code }> } = {
  unknownSeat: { code: 'unknownSeat', seat: 'x' },
  wrongPhase: { code: 'wrongPhase', phase: 'briefing' },
  alreadyChosen: { code: 'alreadyChosen', seat: 'alba' },
  unknownMustHave: { code: 'unknownMustHave', mustHave: 'x' },
  alreadySealed: { code: 'alreadySealed', seat: 'alba' },
  notAskedNow: { code: 'notAskedNow', what: 'edits', step: 'homeReads' },
  unknownMove: { code: 'unknownMove', move: 'x' },
  notYourMove: { code: 'notYourMove', move: 'boria.raiseDuties', seat: 'alba' },
  wrongChannel: { code: 'wrongChannel', move: 'boria.raiseDuties', channel: 'public' },
  wrongStep: { code: 'wrongStep', move: 'boria.raiseDuties', step: 'homeReads' },
  conditionUnmet: { code: 'conditionUnmet', move: 'boria.raiseDuties' },
  onlyOnce: { code: 'onlyOnce', move: 'boria.raiseDuties' },
  mustRest: { code: 'mustRest', move: 'boria.raiseDuties', rounds: 2 },
  cannotAfford: { code: 'cannotAfford', move: 'boria.raiseDuties', meter: 'tension', needs: 3, has: 1 },
  cannotAffordBoth: { code: 'cannotAffordBoth', meter: 'tension', needs: 5, has: 4 },
  tooManyEdits: { code: 'tooManyEdits', most: 2, has: 3 },
  clauseTwice: { code: 'clauseTwice', clause: 'term' },
  unknownClause: { code: 'unknownClause', clause: 'x' },
  unknownPosition: { code: 'unknownPosition', clause: 'term', position: 'x' },
  positionUnmet: { code: 'positionUnmet', clause: 'term', position: 'renew' },
  wordingNotOffered: { code: 'wordingNotOffered', clause: 'term', wording: 'ambiguous' },
  clauseFrozen: { code: 'clauseFrozen', clause: 'term', rupture: 2 },
  clauseLocked: { code: 'clauseLocked', clause: 'term' },
  clauseAgreed: { code: 'clauseAgreed', clause: 'term' },
  notAgreed: { code: 'notAgreed', clause: 'term' },
  nothingToAccept: { code: 'nothingToAccept', clause: 'term' },
  sameAsStands: { code: 'sameAsStands', clause: 'term' },
  noLockDate: { code: 'noLockDate', clause: 'term' },
  decisionMissing: { code: 'decisionMissing' },
  tooFewClausesToSign: { code: 'tooFewClausesToSign', needs: 2, has: 1 },
  unknownHappening: { code: 'unknownHappening', happening: 'x' },
  alreadyHappened: { code: 'alreadyHappened', happening: 'storm' },
  unknownBloc: { code: 'unknownBloc', bloc: 'x' },
  headlineSpent: { code: 'headlineSpent' },
};

test.each(languages)(
  'every refusal is a whole sentence in %s, with the names of things',
  async (language) => {
    const t = await translator(language);
    const words = wordsFor(bundle, language, 'alba');
    for (const refusal of Object.values(refusals)) {
      const sentence = refusalSentence(refusal, t, words);
      expect(sentence).toMatch(/[.。]$/);
      expect(sentence).not.toMatch(
        /[{}]|undefined|refusal\.\w|moves\.boria|happenings\.|meters\.|positions\.renew|step\.\w|phase\.\w/,
      );
    }
  },
);

test('a seed is a whole number that fits 32 bits', () => {
  expect(readSeed(' 2019 ')).toBe(2019);
  expect(readSeed('4294967295')).toBe(4294967295);
  for (const text of ['4294967296', '-1', '1.5', '', 'x', '1e3']) expect(readSeed(text)).toBeUndefined();
});

test.each([
  ['서울을(를) 떠나 도쿄(으)로', '서울을 떠나 도쿄로'],
  ['도쿄은(는) 워싱턴이(가)', '도쿄는 워싱턴이'],
  ['‘초안 2’이(가) ‘초안 3’과(와) ‘강물’(으)로', '‘초안 2’가 ‘초안 3’과 ‘강물’로'],
  ['WTO을(를) 3을(를) 30(으)로 7(으)로', 'WTO를 3을 30으로 7로'],
  ['52%(이)나, 삼(이)나, 다섯(이)며', '52%나, 삼이나, 다섯이며'],
  ['노동자(이)라는 사람(들)이', '노동자라는 사람(들)이'],
])('the particles of %s fit the nouns', (written, said) => expect(fitParticles(written)).toBe(said));

test('counted things are said as each language counts them', async () => {
  const said = async (language: 'en' | 'ko' | 'ja', count: number) =>
    (await translator(language))('room:clock.days', { count });
  expect(await Promise.all([said('en', 1), said('en', 2), said('en', 1200)])).toEqual([
    '1 day',
    '2 days',
    '1,200 days',
  ]);
  expect(await Promise.all([said('ko', 1), said('ja', 12)])).toEqual(['1일', '12日']);
});

test('a name that a reader wrote takes the particle that fits it', async () => {
  const t = await translator('ko', 'studio');
  const say = (name: string) =>
    (t as (key: string, values: object) => string)('studio-files:saved.file', { name });
  expect(say('강.zip')).toMatch(/^강\.zip으로 /);
  expect(say('호수')).toMatch(/^호수로 /);
});

test('a day is written as each language writes it', async () => {
  const said = async (language: 'en' | 'ko' | 'ja') =>
    (await translator(language))('label.dated', { date: new Date('2019-11-22T00:00') });
  expect(await Promise.all([said('en'), said('ko'), said('ja')])).toEqual([
    'Nov 22, 2019',
    '2019년 11월 22일',
    '2019年11月22日',
  ]);
});
