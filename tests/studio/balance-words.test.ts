import { expect, test } from 'vitest';
import type { Found, FoundBy } from '../../src/lab/balance/finding.ts';
import { shareOf } from '../../src/lab/intervals.ts';
import { languages } from '../../src/scenario/text.ts';
import { wordsFor } from '../../src/scenario/words.ts';
import { findingText } from '../../src/studio/balance/finding-text.ts';
import { numbersIn } from '../../src/studio/balance/numbers.ts';
import { countWords, readingOf } from '../../src/studio/balance/reading.ts';
import { translator } from '../../src/web/i18n.ts';
import { loadSmall } from '../load.ts';

const bundle = loadSmall();
const share = shareOf(3, 400);
const [move, choice] = [
  { about: 'move', move: 'boria.courtCala', seat: 'boria', share },
  { about: 'decision', seat: 'alba', decision: 'announce', share },
] as const;
const position = { about: 'position', clause: 'term', position: 'renew', games: 400 } as const;
const mustHave = { about: 'must-have', seat: 'boria', mustHave: 'dutiesKept', share } as const;
const space = { about: 'space', round: 'apr-20', part: 0.0002 } as const;
const happening = { about: 'happening', happening: 'fog', seat: 'alba', points: 7.25 } as const;

/** One finding of every kind; a new kind does not compile until it stands here. */
const findings: { [Code in Found['code']]: FoundBy<Code> } = {
  ahead: { code: 'ahead', about: 'ahead', seat: 'alba', share },
  agreementSeldom: { code: 'agreementSeldom', about: 'agreement', share },
  agreementOften: { code: 'agreementOften', about: 'agreement', share },
  spaceEmpty: { code: 'spaceEmpty', ...space },
  spaceNarrow: { code: 'spaceNarrow', ...space },
  spaceFull: { code: 'spaceFull', ...space },
  endingNever: { code: 'endingNever', about: 'ending', ending: 'broken', games: 400 },
  endingSeldom: { code: 'endingSeldom', about: 'ending', ending: 'broken', count: 3, part: 0.0075 },
  roundIdle: { code: 'roundIdle', about: 'round', round: 'apr-20', points: 0.1 },
  moveNeverLegal: { code: 'moveNeverLegal', about: 'move', move: 'boria.courtCala', games: 400 },
  moveSeldom: { code: 'moveSeldom', ...move },
  moveOften: { code: 'moveOften', ...move },
  decisionSeldom: { code: 'decisionSeldom', ...choice },
  decisionOften: { code: 'decisionOften', ...choice },
  positionUnasked: { code: 'positionUnasked', ...position },
  positionRefused: { code: 'positionRefused', ...position, proposed: 12 },
  positionBlocked: { code: 'positionBlocked', ...position, seat: 'boria', bloc: 'veterans', short: 2 },
  mustHaveSeldom: { code: 'mustHaveSeldom', ...mustHave },
  mustHaveOften: { code: 'mustHaveOften', ...mustHave },
  happeningHelps: { code: 'happeningHelps', ...happening },
  happeningHurts: { code: 'happeningHurts', ...happening },
};

test.each(languages)('every finding is a whole sentence in %s, with a way to mend it', async (language) => {
  const t = await translator<'studio'>(language, 'studio');
  const look = { t, words: wordsFor(bundle, language, 'narrator'), numbers: numbersIn(language) };
  for (const found of Object.values(findings)) {
    const { what, mend } = findingText({ ...found, path: [], sure: true }, look);
    for (const sentence of [what, mend]) {
      expect(sentence).toMatch(/[.。]$/);
      expect(sentence).not.toMatch(
        /\{\{|finding\.\w|undefined|(?:moves|clauses|blocs|endings|rounds|delegations)\./,
      );
    }
  }
});

test('words are counted as each language has them', () => {
  expect(countWords('Two readings, one text.', 'en')).toBe(4);
  expect(countWords('두 나라가 다시 만난다.', 'ko')).toBe(4);
  expect(countWords('二つの国が会う。', 'ja')).toBeGreaterThan(3);
});

test('what there is to read in a round grows with what arrives there', () => {
  const reading = readingOf(bundle, 'en');
  expect(reading.map(({ round }) => round)).toEqual(bundle.scenario.calendar.cuts.full?.rounds);
  const [matter] = Object.entries(bundle.scenario.matters).filter(([, { arrives }]) => arrives !== undefined);
  if (!matter) throw new Error('no matter arrives in the small scenario');
  const [id, { arrives }] = matter;
  const texts = {
    ...bundle.texts,
    en: { ...bundle.texts.en, [`matters.${id}.about`]: 'Ten more words stand here than did before in it.' },
  };
  const without = { ...texts, en: { ...texts.en, [`matters.${id}.about`]: 'Short.' } };
  const count = (of: typeof bundle) => readingOf(of, 'en').find(({ round }) => round === arrives)?.words ?? 0;
  expect(count({ ...bundle, texts }) - count({ ...bundle, texts: without })).toBe(9);
});
