import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Refusal } from '../../src/crisis/refusal-type.ts';
import { readSeed } from '../../src/play/menu/seed.ts';
import { languages } from '../../src/scenario/text.ts';
import { wordsFor } from '../../src/scenario/words.ts';
import { refusalSentence } from '../../src/screens/text/refusal-sentence.ts';
import { translator } from '../../src/web/i18n.ts';
import { filesUnder } from '../house/source-files.ts';
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
  const gaps = (text: string) => [...new Set(text.match(/\{\{[^}]+\}\}/g) ?? [])].sort();
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
  const keys = flat(read('en', space))
    .map(([key]) => key.replace(/_(one|other)$/, ''))
    .map((key) => (name === 'common' ? key : `${name}:${key}`));
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
        /\{\{|refusal\.\w|moves\.boria|happenings\.|meters\.|positions\.renew|step\.\w|phase\.\w/,
      );
    }
  },
);

test('a seed is a whole number that fits 32 bits', () => {
  expect(readSeed(' 2019 ')).toBe(2019);
  expect(readSeed('4294967295')).toBe(4294967295);
  for (const text of ['4294967296', '-1', '1.5', '', 'x', '1e3']) expect(readSeed(text)).toBeUndefined();
});
