import { bargainingSpace } from '../../../crisis/bargaining.ts';
import { actorsOf } from '../../../crisis/place.ts';
import { scoreKindsOf, scoresOf } from '../../../crisis/scores.ts';
import type { Entry } from '../../../crisis/state.ts';
import { standingText } from '../../../crisis/text-of.ts';
import { againstHistory, likeness } from '../../../screens/debrief/against-history.ts';
import { causeText, outcomeText } from '../../../screens/text/cause-text.ts';
import { fullDate } from '../../../screens/text/dates.ts';
import { offerText } from '../../../screens/text/labels.ts';
import { editText } from '../../../screens/text/orders-text.ts';
import { seatName } from '../../../screens/text/seat-name.ts';
import { storyOf } from '../../debrief/story.ts';
import { membersOf } from '../../session/people.ts';
import type { Group } from '../../session/state.ts';
import type { Block } from './pdf/block.ts';
import type { Reporter } from './reporter.ts';

/** Every score that a game came to, each for itself; empty before its end. */
export function scoreBars(
  { game }: Group,
  { bundle, words, t }: Reporter,
): { name: string; value: number }[] {
  const { scenario } = bundle;
  if (game.state.phase !== 'debrief') return [];
  return actorsOf(scenario, game.state).flatMap((seat) => {
    const scores = scoresOf(scenario, game.state, seat);
    const name = seatName(scenario, seat, words);
    return scoreKindsOf(scenario, seat).map((kind) => ({
      name: `${name}: ${t(`score.${kind}`)}`,
      value: scores[kind],
    }));
  });
}

/** How a game ended, what that teaches, and who sat there. */
export function endOf({ id, play, game }: Group, to: Reporter): { title: string; blocks: Block[] } {
  const { people, bundle, words, t, language } = to;
  const { ending, outcome, blame } = game.state;
  const sat = actorsOf(bundle.scenario, game.state).flatMap((seat) => {
    const names = membersOf({ people: people[play] ?? {} }, id, seat).map(([, { name }]) => name);
    return names.length > 0 ? [{ name: seatName(bundle.scenario, seat, words), text: names.join(', ') }] : [];
  });
  const who: Block[] = sat.length > 0 ? [{ kind: 'pairs', rows: sat }] : [];
  if (ending === undefined) return { title: t('class-debrief:sheet.goesOn'), blocks: who };
  const last = storyOf(bundle.scenario, game.state).at(-1);
  const line = [
    ...(last ? [fullDate(last.date, language)] : []),
    ...(outcome ? [outcomeText(outcome, words, t)] : []),
    ...(blame ? [t('debrief:ending.blame', { side: seatName(bundle.scenario, blame, words) })] : []),
  ].join(' · ');
  return {
    title: words(`endings.${ending}.title`),
    blocks: [
      { kind: 'text', soft: true, text: line },
      ...who,
      { kind: 'text', text: words(`endings.${ending}.about`) },
      { kind: 'text', text: `${t('debrief:ending.lesson')}: ${words(`endings.${ending}.lesson`)}` },
    ],
  };
}

/** The text as it stands, clause by clause, and how many others both homes would have passed. */
export function textBlocks({ game }: Group, { bundle, words, t }: Reporter): Block[] {
  const { scenario } = bundle;
  const { deals, ratifiable } = bargainingSpace(scenario, game.state);
  const rows = Object.entries(standingText(scenario, game.state)).map(([clause, offer]) => {
    const { agreed, locked } = game.state.table[clause] ?? {};
    const status = locked ? 'locked' : agreed ? 'agreed' : 'open';
    return {
      name: words(`clauses.${clause}.title`),
      text: `${offerText(clause, offer, words, t)} (${t(`debrief:deals.${status}`)})`,
    };
  });
  const share = Math.round((100 * ratifiable) / deals);
  return [
    { kind: 'pairs', rows },
    { kind: 'text', soft: true, text: t('debrief:deals.count', { ratifiable, deals, share }) },
  ];
}

/** What was done and what came of it, step by step. */
export function storyBlocks({ game, headlines }: Group, to: Reporter): Block[] {
  const { bundle, words, t, language } = to;
  return storyOf(bundle.scenario, game.state).flatMap((step): Block[] => {
    const several = (bundle.scenario.calendar.rounds[step.id]?.steps.length ?? 1) > 1;
    const items = step.entries.flatMap((entry) => lineOf(entry, to));
    const printed = headlines.flatMap(({ round, text }) =>
      text !== undefined && round === step.round && step.step === 0
        ? [t('class-debrief:sheet.headline', { text })]
        : [],
    );
    return [
      {
        kind: 'subheading',
        text: `${fullDate(step.date, language)} · ${words(`rounds.${step.id}.title`)}${several ? ` · ${t(`step.${step.kind}`)}` : ''}`,
      },
      { kind: 'list', items: [...items, ...printed] },
    ];
  });
}

function lineOf({ cause }: Entry, { bundle, words, t }: Reporter): string[] {
  if (cause.kind === 'round' || cause.kind === 'matter') return [];
  const { title, sort, seat } = causeText(cause, words, t);
  const what = cause.kind === 'edit' ? editText(cause.edit, words, t) : title;
  const who = seat === undefined ? '' : `${seatName(bundle.scenario, seat, words)}: `;
  return [`${who}${what} (${sort})`];
}

/** Where the game went otherwise than history, in public acts and last words. */
export function differences({ game }: Group, to: Reporter): Block[] {
  const { bundle, words, t, language } = to;
  const rounds = againstHistory(bundle.scenario, bundle.history, game.state);
  const titleOf = (channel: 'public' | 'quiet' | 'decision', seat: string, id: string | undefined) =>
    id === undefined
      ? undefined
      : words(channel === 'decision' ? `decisions.${seat}.${id}.title` : `moves.${id}.title`);
  const rows = rounds.flatMap(({ date, steps, skipped, unreached }) =>
    skipped || unreached
      ? []
      : steps.flatMap(({ seats }) =>
          seats.flatMap(({ seat, played, real, marks }) =>
            (['public', 'quiet', 'decision'] as const).flatMap((channel) =>
              marks[channel] === 'different'
                ? [
                    {
                      name: `${fullDate(date, language)} · ${seatName(bundle.scenario, seat, words)}`,
                      text: [
                        `${t('debrief:against.game')}: ${titleOf(channel, seat, played?.[channel]) ?? t('debrief:nothing')}`,
                        `${t('debrief:against.real')}: ${titleOf(channel, seat, real?.[channel]) ?? t('debrief:against.noRecord')}`,
                      ].join('\n'),
                    },
                  ]
                : [],
            ),
          ),
        ),
  );
  return [
    { kind: 'text', text: t('debrief:against.likeness', likeness(rounds)) },
    { kind: 'pairs', rows },
  ];
}
