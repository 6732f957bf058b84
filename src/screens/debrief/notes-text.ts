import { standingOf } from '../../crisis/orders.ts';
import type { ActsReason, Barred, Glance, Reason } from '../../rival/reason.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Words } from '../../scenario/words.ts';
import type { Translate } from '../../web/i18n.ts';
import type { StepNotes } from '../look-back/notes-work.ts';
import { tenths } from '../text/numbers.ts';
import { seatName } from '../text/seat-name.ts';
import { type Ground, groundForQuiet, groundsFor, isOfOther, isTiming } from './grounds.ts';

/** What the sentences need to know: whose notes they are, and the reader's words. */
export interface Telling {
  scenario: Scenario;
  seat: string;
  other: string;
  words: Words;
  t: Translate;
}

const title = ({ words }: Telling, move: string): string => words(`moves.${move}.title`);

/** A reason as part of a sentence. `other` is the act that was not chosen. */
function groundText(ground: Ground, other: string, { scenario, words, t }: Telling): string {
  switch (ground.of) {
    case 'meter': {
      const { meter, by, whose } = ground;
      if (!(meter in scenario.meters)) {
        return t(`debrief:notes.mood.${whose}`, { name: words(`blocs.${meter}.name`), other });
      }
      const way = by > 0 ? 'raises' : 'lowers';
      return t(`debrief:notes.meter.${whose}.${way}`, { name: words(`meters.${meter}.name`), other });
    }
    case 'track':
      return t(`debrief:notes.track.${ground.whose}`, {
        track: words(`tracks.${ground.track}.name`),
        state: words(`tracks.${ground.track}.states.${ground.to}`),
        other,
      });
    case 'answers':
      return t('debrief:notes.ground.answers', { matter: words(`matters.${ground.matter}.title`) });
    case 'score':
      return t(`debrief:notes.score.${ground.score}`);
    default:
      return t(`debrief:notes.ground.${ground.of}`, { other });
  }
}

function because(act: string, grounds: readonly Ground[], other: string, telling: Telling): string {
  const { t } = telling;
  const [first, second] = grounds.map((ground, place) => {
    const again = grounds.slice(0, place).some(isOfOther);
    return again && isTiming(ground)
      ? t(`debrief:notes.again.${ground.of}`)
      : groundText(ground, other, telling);
  });
  if (first === undefined) return t('debrief:notes.because.none', { act });
  return second === undefined
    ? t('debrief:notes.because.one', { act, first })
    : t('debrief:notes.because.two', { act, first, second });
}

function publicSentence(acts: ActsReason, telling: Telling): string {
  const { scenario, seat, words, t } = telling;
  const { public: chosen, instead } = acts;
  const grounds = groundsFor(scenario, seat, acts);
  const held = chosen.move === standingOf(scenario, seat)?.public;
  const other = instead ? title(telling, instead.does.move) : '';
  // Where a reason names the other act, the sentence need not.
  const named = instead !== undefined && !grounds.some(isOfOther);
  const how = held ? (named ? 'heldOver' : 'held') : named ? 'over' : 'chose';
  const side = seatName(scenario, seat, words);
  const act = t(`debrief:notes.act.${how}`, { side, act: title(telling, chosen.move), other });
  return because(act, grounds, other, telling);
}

function quietSentence(quiet: Glance, telling: Telling): string | undefined {
  const { scenario, seat, t } = telling;
  if (quiet.move === standingOf(scenario, seat)?.quiet) return undefined;
  const act = t('debrief:notes.act.quiet', { act: title(telling, quiet.move) });
  const ground = groundForQuiet(scenario, seat, quiet);
  return because(act, ground ? [ground] : [], '', telling);
}

const barredSentence = ({ move, why }: Barred, telling: Telling): string =>
  telling.t(`debrief:notes.barred.${why}`, { act: title(telling, move) });

function decisionSentences({ decision }: Reason, { seat, other, words, t }: Telling): string[] {
  if (!decision) return [];
  return [
    t('debrief:notes.decided', {
      side: words(`delegations.${seat}.name`),
      act: words(`decisions.${seat}.${decision.decision}.title`),
      other: words(`delegations.${other}.name`),
      theirs: words(`decisions.${other}.${decision.expects}.title`),
    }),
    t('debrief:notes.hoped', { value: tenths(decision.worth) }),
  ];
}

/**
 * What a delegation did in a step and why, in two sentences or three.
 * @param told acts of which it was said before that they were kept from it; nobody wants to hear that every round
 */
export function noteSentences(
  { reason, kind }: StepNotes,
  told: ReadonlySet<string>,
  telling: Telling,
): string[] {
  const { acts, edits } = reason;
  if (kind === 'decision') return decisionSentences(reason, telling);
  if (!acts) {
    const side = telling.words(`delegations.${telling.seat}.name`);
    return edits.length === 0 ? [telling.t('debrief:notes.textLeft', { side })] : [];
  }
  const quiet = acts.quiet && quietSentence(acts.quiet, telling);
  return [
    publicSentence(acts, telling),
    ...(quiet === undefined ? [] : [quiet]),
    ...(acts.barred && !told.has(acts.barred.move) ? [barredSentence(acts.barred, telling)] : []),
  ];
}

/** The must-haves of the other side that are thought likeliest, and how likely; none while all are thought alike. */
export function likeliest(belief: Reason['belief']): { ids: string[]; percent: number } | undefined {
  const all = Object.entries(belief);
  const percent = Math.max(...all.map(([, one]) => one));
  const ids = all.filter(([, one]) => one === percent).map(([id]) => id);
  return ids.length === all.length ? undefined : { ids, percent };
}
