import { expect, test } from 'vitest';
import { maskedTwin, maskTexts } from '../../src/scenario/mask.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { filesIn, load, shipped } from '../load.ts';
import { at, placeOf, smallFiles, told } from './small-files.ts';

const mask = `years: 28
en: { Alba: Nordland, Alban: Nordish, Albans: Norders, Boria: Suder, Borian: Sudan, Borians: Suders, Cala: Third }
ko: { 알바: 노르다, 보리아: 수데, 칼라: 테르타 }
ja: { アルバ: ノルダ, ボリア: スデ, カラ: テルタ }
`;
const withMask = (text: string) => ({ ...smallFiles, 'mask.yaml': text });

test('a mask hides whole words, the longest first, and does not mask its own names again', () => {
  const en = { Alba: 'Nord', 'Alba Port': 'Nordhaven', Nord: 'Wrong' };
  const names = { years: 28, en, ko: { 서울: '사렐' }, ja: {} };
  const texts = { one: "Alba Port is Alba's; Albany is not.", two: 'In 2019, 28,500 men; 1965년 2,019' };
  expect(maskTexts(texts, names, 'en')).toEqual({
    one: "Nordhaven is Nord's; Albany is not.",
    two: 'In 2047, 28,500 men; 1993년 2,019',
  });
  expect(maskTexts({ one: '서울은 서울이다' }, names, 'ko')).toEqual({ one: '사렐은 사렐이다' });
});

test('the masked twin has the same rules, other names and no sources, in all three languages', () => {
  const reading = readScenario(withMask(mask));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  const twin = maskedTwin(reading.bundle);
  expect(twin.digest).toBe(reading.bundle.digest);
  const { calendar } = twin.scenario;
  const { calendar: real, ...others } = reading.bundle.scenario;
  expect(JSON.stringify(twin.scenario)).not.toMatch(/"source":"[^"]|"date":"20[01]/);
  expect(Object.keys(twin.scenario).sort()).toEqual([...Object.keys(others), 'calendar'].sort());
  expect(calendar.deadline).toBe(real.deadline.replace(/^\d+/, (year) => String(Number(year) + 28)));
  expect(twin.sources).toEqual({});
  for (const [language, name] of [
    ['en', 'Nordland'],
    ['ko', '노르다'],
    ['ja', 'ノルダ'],
  ] as const) {
    expect(twin.texts[language]['delegations.alba.name']).toBe(name);
    expect(Object.keys(twin.texts[language])).toEqual(Object.keys(reading.bundle.texts[language]));
  }
  expect(Object.values(twin.texts.en).join(' ')).not.toMatch(/Alba|Boria/);
});

test('an author hears which name shows through, and which is hidden in vain', () => {
  const files = withMask(mask.replace('Alban: Nordish', 'Albion: Nordish'));
  const warnings = told(files).map((one) => `${at(one)} ${one.what}`);
  expect(warnings).toContain(`${placeOf(files, 'mask.yaml', 'Albion')} no text in en says "Albion"`);
  expect(warnings.some((line) => line.endsWith('still says "Alba" under the mask'))).toBe(true);
  expect(told(withMask(mask))).toEqual(told(smallFiles));
});

test('a mask that is none is told where', () => {
  const files = withMask('en: { Alba: 3 }\nko: {}\n');
  expect(told(files).map(at)).toEqual(
    expect.arrayContaining([placeOf(files, 'mask.yaml', 'Alba: 3', '3'), 'mask.yaml:1:1']),
  );
});

const cited = shipped.filter((folder) => Object.values(load(folder).sources).some(({ url }) => url));

test.each(cited)('%s, which tells of a real crisis, has a mask that nothing shows through', (folder) => {
  const reading = readScenario(filesIn(folder));
  expect(reading.ok && reading.bundle.mask).toBeTruthy();
  expect(reading.ok && reading.warnings.filter(({ what }) => what.includes('mask'))).toEqual([]);
});

test('scenarios of the same countries hide them under the same names', () => {
  const invented = new Map<string, Set<string>>();
  for (const folder of cited) {
    for (const [real, name] of Object.entries(load(folder).mask?.en ?? {}))
      invented.set(real, (invented.get(real) ?? new Set()).add(name));
  }
  expect([...invented].filter(([, names]) => names.size > 1)).toEqual([]);
});
