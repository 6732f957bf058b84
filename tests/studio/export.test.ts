import { expect, test } from 'vitest';
import { createMachine } from 'xstate';
import type { ScenarioBundle } from '../../src/scenario/read.ts';
import { languages } from '../../src/scenario/text.ts';
import { layOut } from '../../src/studio/chart/lay-out.ts';
import { briefOf, seatsIn } from '../../src/studio/export/brief.ts';
import { briefFile } from '../../src/studio/export/brief-file.tsx';
import { mermaidFile, statelyFile } from '../../src/studio/export/machine-files.ts';
import { posterFile } from '../../src/studio/export/poster-file.tsx';
import { translator } from '../../src/web/i18n.ts';
import { load, loadSmall, shipped } from '../load.ts';

const bundle = loadSmall();

test.each(shipped)('createMachine takes the JSON for Stately of %s, with every track and state', (folder) => {
  const { scenario } = load(folder);
  const { name, text } = statelyFile(scenario);
  expect(name).toBe(`${scenario.id}.xstate.json`);
  const machine = createMachine(JSON.parse(text));
  for (const [track, { states }] of Object.entries(scenario.tracks))
    expect(Object.keys(machine.states[track]?.states ?? {})).toEqual(Object.keys(states));
});

test('the Mermaid file names every track', () => {
  const { name, text } = mermaidFile(bundle.scenario);
  expect(name).toBe(`${bundle.scenario.id}.mmd`);
  expect(text).toMatch(/^stateDiagram-v2\n/);
  for (const track of Object.keys(bundle.scenario.tracks)) expect(text).toContain(`state "${track}"`);
});

test.each(languages)(
  'a poster holds title, tracks, states and endings, and asks for nothing else (%s)',
  async (language) => {
    const t = await translator<'studio'>(language, 'studio');
    const { name, text } = await posterFile(bundle, language, t, async (lanes) => lanes.map(layOut));
    expect(name).toBe(`${bundle.scenario.id}-poster-${language}.svg`);
    const texts = bundle.texts[language];
    expect(text).toContain(texts.title);
    for (const ending of Object.keys(bundle.scenario.endings))
      expect(text).toContain(texts[`endings.${ending}.title`] ?? bundle.texts.en[`endings.${ending}.title`]);
    for (const track of Object.keys(bundle.scenario.tracks))
      expect(text).toContain(texts[`tracks.${track}.name`]);
    expect(text).not.toMatch(/href|url\((?!#)|<script|on\w+=|studio-chart:|role="button"/);
    const [, width = 0, height = 0] = /viewBox="0 0 (\d+) (\d+)"/.exec(text)?.map(Number) ?? [];
    expect(width / height).toBeCloseTo(Math.SQRT2, 2);
  },
);

test('text that looks like markup stays text, in the poster and in a brief', async () => {
  const evil = '<script>alert(1)</script>';
  const texts = { ...bundle.texts.en, title: evil, about: evil, 'delegations.alba.brief': evil };
  const own = { ...bundle, texts: { ...bundle.texts, en: texts } };
  const t = await translator<'studio'>('en', 'studio');
  const poster = await posterFile(own, 'en', t, async (lanes) => lanes.map(layOut));
  for (const { text } of [poster, briefFile(own, 'en', 'alba', t)]) {
    expect(text).toContain('&lt;script>');
    expect(text).not.toContain('<script');
  }
});

test.each(languages)('a brief tells its seat what it needs (%s)', (language) => {
  const brief = briefOf(bundle, language, 'alba');
  expect(brief.home?.blocs.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  expect(brief.mustHaves).toHaveLength(3);
  expect(brief.clauses.map(({ opening }) => opening)).not.toContain('');
  expect(brief.moves.public.length + brief.moves.quiet.length).toBe(8);
  expect(brief.rounds.map(({ date }) => date)).toEqual(
    Object.values(bundle.scenario.calendar.rounds).map(({ date }) => date),
  );
  expect(JSON.stringify(brief)).not.toMatch(/clauses\.|moves\.|meters\./);
});

test('a third party has a brief without home, must-haves and clauses', () => {
  const brief = briefOf(bundle, 'en', 'cala');
  expect([brief.home, brief.mustHaves, brief.clauses]).toEqual([undefined, [], []]);
  expect(brief.moves.public.map(({ costs }) => costs.length)).toContain(1);
});

/** The same scenario, with everything changed that a seat must not see of the others at the start. */
function othersChanged(of: ScenarioBundle, seat: string): ScenarioBundle {
  const next = structuredClone(of);
  const { scenario } = next;
  for (const [other, delegation] of Object.entries(scenario.delegations)) {
    if (other === seat) continue;
    for (const bloc of Object.values(delegation.blocs))
      Object.assign(bloc, { weight: 1, mood: 1, taste: {} });
    for (const must of Object.values(delegation.mustHaves)) must.points = 1;
    delegation.ratifiesAt = 1;
    delegation.dashboard = [];
  }
  for (const [name, move] of Object.entries(scenario.moves))
    if (!name.startsWith(`${seat}.`)) Object.assign(move, { costs: {}, once: !move.once });
  for (const meter of Object.values(scenario.meters))
    if (meter.seen !== 'all' && meter.seen !== seat) meter.initial = 1;
  for (const clause of Object.values(scenario.clauses))
    for (const other of Object.keys(clause.opening)) if (other !== seat) clause.opening[other] = '';
  for (const language of languages)
    next.texts[language] = Object.fromEntries(
      Object.entries(next.texts[language]).map(([key, text]) => {
        const [, owner] =
          /^(?:goal|delegations|parties|blocs|advisers|mustHaves|moves|decisions)\.(\w+)/.exec(key) ?? [];
        const hidden = owner !== undefined && owner !== seat;
        return [key, hidden ? 'changed' : text];
      }),
    );
  return next;
}

test.each(
  [loadSmall(), ...shipped.map(load)].flatMap((own) =>
    seatsIn(own.scenario).map((seat) => [own.scenario.id, seat, own] as const),
  ),
)('in %s the brief of %s is the same whatever the others hide', (_, seat, own) => {
  for (const language of languages)
    expect(briefOf(othersChanged(own, seat), language, seat)).toEqual(briefOf(own, language, seat));
});
