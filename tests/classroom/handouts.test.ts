import { expect, test } from 'vitest';
import { briefs } from '../../src/classroom/server/exports/briefs.ts';
import type { Block } from '../../src/classroom/server/exports/pdf/block.ts';
import { fontsFor } from '../../src/classroom/server/exports/pdf/fonts.ts';
import { renderHandout } from '../../src/classroom/server/exports/pdf/render.ts';
import { report } from '../../src/classroom/server/exports/report.ts';
import { languages } from '../../src/scenario/text.ts';
import { load } from '../load.ts';
import { aPlayedClass } from './a-played-class.ts';
import { aPlan } from './a-session.ts';

const bundle = load('scenarios/gsomia-2019');
const { scenario } = bundle;
const plan = aPlan({ title: '10학년 政治', scenario: { id: scenario.id, key: 'k' }, cut: 'short' });
const one = aPlayedClass(['ann', 'bo', 'pat', 'cid'], { plan, scenario });
const session = { state: one.state, log: one.log, bundle };

const textOf = (blocks: readonly Block[]): string => JSON.stringify(blocks);
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

test.each(languages)(
  'in %s every seat and office has a sheet of its own, and so has the press',
  (language) => {
    const { blocks } = briefs({ state: { plan }, bundle }, language);
    const roles = Object.values(scenario.delegations).flatMap((seat) => Object.keys(seat.roles));
    expect(blocks.filter(({ kind }) => kind === 'sheet')).toHaveLength(roles.length + 1);
    expect(textOf(blocks)).not.toMatch(/class-debrief|brief\.\w+"|roles\.\w+\.\w+|\{\{/);
  },
);

test.each(languages)(
  'in %s the report tells of every table, its text, its story and history',
  async (language) => {
    const { blocks } = await report(session, language);
    const text = textOf(blocks);
    const { state } = one.group().game;
    expect(text).toContain(bundle.texts[language][`endings.${state.ending}.title`]);
    for (const id of scenario.class?.questions ?? [])
      expect(text).toContain(bundle.texts[language][`class.questions.${id}`]?.slice(0, 12));
    expect(text).not.toMatch(/class-debrief|debrief[.:]\w|class-console|\{\{/);
  },
);

test.each(languages)(
  'in %s all of it is set in fonts that come along, on as many pages as it needs',
  async (language) => {
    const handout = await report(session, language);
    const pdf = await renderHandout(handout);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const text = pdf.toString('latin1');
    expect(pagesIn(pdf)).toBeGreaterThanOrEqual(handout.blocks.filter(({ kind }) => kind === 'sheet').length);
    // The class's name is Korean and Japanese in every language.
    for (const name of ['SourceSans3', 'NotoSansKR', 'NotoSansJP'])
      expect(text).toMatch(new RegExp(`/FontName /\\w{6}\\+${name}`));
    expect(text.match(/\/FontFile2/g)?.length).toBe(text.match(/\/Type \/FontDescriptor/g)?.length);
    expect(text).toContain(`/Lang (${language})`);
  },
);

test.each(languages)('in %s no character of a handout is without a glyph', async (language) => {
  const all = textOf([
    ...briefs({ state: { plan }, bundle }, language).blocks,
    ...(await report(session, language)).blocks,
  ]);
  const points = new Set([...all].map((character) => character.codePointAt(0) ?? 0));
  for (const weight of [400, 700] as const) {
    const fonts = await fontsFor(points, weight);
    const lacking = [...points].filter((point) => !fonts.some(({ has }) => has.has(point)));
    expect(lacking.map((point) => String.fromCodePoint(point))).toEqual([]);
  }
});

test('a masked class is briefed under its invented names and told the real ones afterwards', async () => {
  const masked = load('scenarios/gsomia-2019');
  if (!masked.mask) return;
  const blocks = textOf(briefs({ state: { plan: { ...plan, masked: true } }, bundle }, 'en').blocks);
  expect(blocks).not.toContain('Tokyo');
  expect(textOf((await report(session, 'en')).blocks)).toContain('Tokyo');
});
