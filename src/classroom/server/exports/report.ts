import type { ScenarioBundle } from '../../../scenario/read.ts';
import type { Language } from '../../../scenario/text.ts';
import { wordsFor } from '../../../scenario/words.ts';
import { tableName } from '../../console/people/places.ts';
import type { Logged } from '../../session/event.ts';
import type { Group, SessionState } from '../../session/state.ts';
import { pageWords } from './page-words.ts';
import type { Block, Handout } from './pdf/block.ts';
import { differences, endOf, scoreBars, storyBlocks, textBlocks } from './report-parts.ts';
import type { Reporter } from './reporter.ts';
import { stretchesOf } from './stretches.ts';

/** What a class takes home: all groups at a glance, each group's own game, and questions with room to write. */
export async function report(
  session: { state: SessionState; log: readonly Logged[]; bundle: ScenarioBundle },
  language: Language,
): Promise<Handout> {
  const { state, bundle } = session;
  const t = pageWords(language);
  const words = wordsFor(bundle, language, 'narrator');
  const people = stretchesOf(session).map((stretch) => stretch.people);
  const to: Reporter = { people, bundle, language, words, t };
  const { plan } = state;
  const groups = Object.values(state.groups);
  const games: Block[] = [];
  for (const group of groups) {
    games.push(...gameOf(group, to));
    // Whoever plays meanwhile comes first.
    await new Promise(setImmediate);
  }
  return {
    ...{ language, title: `${plan.title}: ${t('class-debrief:sheet.report')}` },
    foot: `${plan.title} · ${words('title')}`,
    blocks: [
      { kind: 'sheet', over: words('title'), title: `${plan.title}: ${t('class-debrief:sheet.report')}` },
      { kind: 'text', text: words('class.summary') },
      { kind: 'heading', text: t('class-debrief:all.heading') },
      ...groups.flatMap((group) => glance(group, to)),
      ...questions(to),
      ...games,
    ],
  };
}

const glance = (group: Group, to: Reporter): Block[] => [
  {
    kind: 'subheading',
    text: `${tableName(group.id, to.t)} · ${group.game.state.ending === undefined ? to.t('class-debrief:sheet.goesOn') : to.words(`endings.${group.game.state.ending}.title`)}`,
  },
  { kind: 'bars', rows: scoreBars(group, to) },
];

function gameOf(group: Group, to: Reporter): Block[] {
  const { t } = to;
  return [
    { kind: 'sheet', over: tableName(group.id, to.t), title: endOf(group, to).title },
    ...endOf(group, to).blocks,
    { kind: 'heading', text: t('debrief:score.heading') },
    { kind: 'bars', rows: scoreBars(group, to) },
    { kind: 'text', soft: true, text: t('debrief:score.about') },
    { kind: 'heading', text: t('class-debrief:sheet.text') },
    ...textBlocks(group, to),
    { kind: 'heading', text: t('class-debrief:sheet.story') },
    ...storyBlocks(group, to),
    { kind: 'heading', text: t('debrief:part.history') },
    ...differences(group, to),
    { kind: 'heading', text: t('class-debrief:sheet.notes') },
    { kind: 'lines', count: 8 },
  ];
}

function questions({ bundle, words, t }: Reporter): Block[] {
  const asked = bundle.scenario.class?.questions ?? [];
  if (asked.length === 0) return [];
  return [
    { kind: 'heading', text: t('class-debrief:questions.heading') },
    ...asked.flatMap((id, at): Block[] => [
      { kind: 'text', text: `${at + 1}. ${words(`class.questions.${id}`)}` },
      { kind: 'lines', count: 3 },
    ]),
  ];
}
