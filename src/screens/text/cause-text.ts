import type { Cause } from '../../crisis/state.ts';
import type { Words } from '../../scenario/words.ts';
import type { Translate } from '../../web/i18n.ts';

/** A cause in words: what it was, and what sort of thing that is. */
export interface CauseText {
  title: string;
  sort: string;
  /** Whose act it was, if anyone's. */
  seat: string | undefined;
}

/** Puts a cause into the reader's words. */
export function causeText(cause: Cause, words: Words, t: Translate): CauseText {
  switch (cause.kind) {
    case 'move': {
      const sort = cause.leaked ? 'leaked' : cause.channel;
      const standing = cause.standing ? ` · ${t('debrief:cause.standing')}` : '';
      return {
        title: words(`moves.${cause.move}.title`),
        sort: t(`debrief:cause.${sort}`) + standing,
        seat: cause.seat,
      };
    }
    case 'envelope':
      return { title: t('debrief:cause.envelope'), sort: t('debrief:cause.quiet'), seat: cause.seat };
    case 'edit':
      return {
        title: words(`clauses.${cause.edit.clause}.title`),
        sort: t(`debrief:cause.edit.${cause.result}`),
        seat: cause.seat,
      };
    case 'matter':
      return {
        title: words(`matters.${cause.matter}.title`),
        sort: t(`debrief:cause.matter.${cause.what}`),
        seat: undefined,
      };
    case 'happening':
      return {
        title: words(`happenings.${cause.happening}.title`),
        sort: t(cause.injected ? 'debrief:cause.injected' : 'debrief:cause.happening'),
        seat: undefined,
      };
    case 'headline':
      return {
        title: t(cause.by > 0 ? 'debrief:cause.headline.good' : 'debrief:cause.headline.bad', {
          bloc: words(`blocs.${cause.bloc}.name`),
        }),
        sort: t('debrief:cause.press'),
        seat: undefined,
      };
    case 'word':
      return {
        title: words(`moves.${cause.move}.title`),
        sort: t(`debrief:cause.word.${cause.what}`),
        seat: cause.seat,
      };
    case 'track':
      return {
        title: `${words(`tracks.${cause.track}.name`)}: ${words(`tracks.${cause.track}.states.${cause.to}`)}`,
        sort: t('debrief:cause.track'),
        seat: undefined,
      };
    case 'round':
      return {
        title: words(`rounds.${cause.round}.title`),
        sort: t(cause.skipped ? 'debrief:cause.skipped' : 'debrief:cause.round'),
        seat: undefined,
      };
    case 'decision':
      return {
        title: words(`decisions.${cause.seat}.${cause.decision}.title`),
        sort: t('debrief:cause.decision'),
        seat: cause.seat,
      };
    case 'outcome':
      return {
        title: outcomeText(cause.outcome, words, t),
        sort: t('debrief:cause.outcome'),
        seat: undefined,
      };
    case 'epilogue':
      return {
        title: words(`epilogue.${cause.beat}.${cause.turn}.title`),
        sort: t('debrief:cause.epilogue'),
        seat: undefined,
      };
  }
}

/** An outcome in words; `alone.<seat>` names the seat. */
export function outcomeText(outcome: string, words: Words, t: Translate): string {
  const [kind, seat] = outcome.split('.');
  if (kind === 'alone') return t('debrief:outcome.alone', { side: words(`delegations.${seat}.name`) });
  return t(`debrief:outcome.${kind as 'signed' | 'refused' | 'parallel' | 'lapsed' | 'ruptured'}`);
}
