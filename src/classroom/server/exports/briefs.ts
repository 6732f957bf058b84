import type { ScenarioBundle } from '../../../scenario/read.ts';
import type { Language } from '../../../scenario/text.ts';
import { type Words, wordsFor } from '../../../scenario/words.ts';
import { shownBundle } from '../../../screens/shown.ts';
import { seatName } from '../../../screens/text/seat-name.ts';
import type { Translate } from '../../../web/i18n.ts';
import { rolesOf } from '../../session/people.ts';
import type { Plan } from '../../session/plan.ts';
import { pageWords } from './page-words.ts';
import type { Block, Handout } from './pdf/block.ts';

interface Desk {
  plan: Plan;
  bundle: ScenarioBundle;
  seat: string;
  words: Words;
  t: Translate<'classroom'>;
}

/** What each member of a class is given before the game: one sheet a seat and role, and one for the press. */
export function briefs(
  { state: { plan }, bundle: real }: { state: { plan: Plan }; bundle: ScenarioBundle },
  language: Language,
): Handout {
  const bundle = shownBundle({ bundle: real, session: plan, screen: 'brief' });
  const t = pageWords(language);
  const seats = [...Object.keys(bundle.scenario.delegations), ...plan.parties];
  const narrator = wordsFor(bundle, language, 'narrator');
  const sheets = seats.flatMap((seat) => {
    const desk: Desk = { plan, bundle, seat, words: wordsFor(bundle, language, seat), t };
    const roles = Object.keys(rolesOf(bundle, seat));
    return roles.length === 0 ? briefOf(desk, undefined) : roles.flatMap((role) => briefOf(desk, role));
  });
  return {
    ...{ language, title: `${plan.title}: ${t('class-debrief:sheet.briefs')}` },
    foot: `${plan.title} · ${narrator('title')}`,
    blocks: [...sheets, ...(plan.press ? pressSheet(narrator, t) : [])],
  };
}

function briefOf(desk: Desk, role: string | undefined): Block[] {
  const { bundle, seat, words, t } = desk;
  const name = seatName(bundle.scenario, seat, words);
  const isParty = Object.hasOwn(bundle.scenario.parties, seat);
  const texts = `${isParty ? 'parties' : 'delegations'}.${seat}`;
  return [
    {
      kind: 'sheet',
      over: [t('brief.heading'), words(`${texts}.office`)].join(' · '),
      title: role === undefined ? name : `${name}: ${words(`roles.${seat}.${role}.name`)}`,
    },
    ...(isParty ? [] : [{ kind: 'text' as const, text: words(`goal.${seat}`) }]),
    ...(role === undefined ? [] : roleBrief(desk, role)),
    { kind: 'heading', text: t('class-debrief:sheet.delegation') },
    { kind: 'text', text: words(`${texts}.brief`) },
    ...(isParty ? [] : homeOf(desk)),
    ...roundOf(desk),
  ];
}

const roleBrief = ({ seat, words, t }: Desk, role: string): Block[] => [
  { kind: 'heading', text: t('class-debrief:sheet.role') },
  { kind: 'text', text: words(`roles.${seat}.${role}.brief`) },
  { kind: 'text', text: t('class-debrief:sheet.ask', { question: words(`roles.${seat}.${role}.ask`) }) },
];

/** The must-haves that one may be chosen of, and the groups at home. */
function homeOf({ bundle, seat, words, t }: Desk): Block[] {
  const rules = bundle.scenario.delegations[seat];
  if (!rules) return [];
  return [
    { kind: 'heading', text: t('brief.mustHave') },
    {
      kind: 'pairs',
      rows: Object.entries(rules.mustHaves).map(([id, { points }]) => ({
        name: `${words(`mustHaves.${seat}.${id}.title`)} (+${points})`,
        text: words(`mustHaves.${seat}.${id}.about`),
      })),
    },
    { kind: 'text', soft: true, text: t('brief.mustHaveAbout') },
    { kind: 'heading', text: t('brief.blocs') },
    {
      kind: 'pairs',
      rows: Object.entries(rules.blocs).map(([bloc, { weight }]) => ({
        name: `${words(`blocs.${seat}.${bloc}.name`)} (${weight})`,
        text: words(`blocs.${seat}.${bloc}.about`),
      })),
    },
    { kind: 'text', soft: true, text: t('brief.blocsAbout', { needs: rules.ratifiesAt }) },
  ];
}

const roundOf = ({ plan, t }: Desk): Block[] => [
  { kind: 'heading', text: t('class-debrief:sheet.round') },
  {
    kind: 'list',
    numbered: true,
    items: [
      t('class-debrief:sheet.step.read'),
      t('class-debrief:sheet.step.talk'),
      t('class-debrief:sheet.step.draft'),
      t(plan.decide === 'vote' ? 'class-debrief:sheet.step.vote' : 'class-debrief:sheet.step.head'),
      t('class-debrief:sheet.step.turn'),
    ],
  },
];

const pressSheet = (words: Words, t: Translate<'classroom'>): Block[] => [
  { kind: 'sheet', over: words('title'), title: t('class-debrief:sheet.press') },
  { kind: 'text', text: words('class.summary') },
  { kind: 'heading', text: t('class-debrief:sheet.pressWork') },
  {
    kind: 'list',
    items: [
      t('class-debrief:sheet.pressSees'),
      t('class-debrief:sheet.pressWrites'),
      t('class-debrief:sheet.pressFair'),
    ],
  },
  { kind: 'heading', text: t('class-debrief:sheet.notes') },
  { kind: 'lines', count: 14 },
];
