import { printCondition } from '../../scenario/print-expression.ts';
import type { Words } from '../../scenario/words.ts';
import type { Translate } from '../../web/i18n.ts';
import type { Cause } from './chart.ts';

/** How causes are named: as the file names them, or by the titles that players read. */
export type Naming = 'written' | 'titles';

/** What a cause needs to be told. */
export interface Telling {
  t: Translate<'studio'>;
  words: Words;
  naming: Naming;
}

/** A cause in words, its condition in the author's: `signed if clause pact is renew`. */
export function causeText(cause: Cause, telling: Telling): string {
  const { t } = telling;
  const when = cause.when && printCondition(cause.when);
  if (cause.kind === 'settle') return t('studio-chart:cause.when', { condition: when });
  const event = eventText(cause, telling);
  return when ? t('studio-chart:cause.if', { event, condition: when }) : event;
}

/** What a track hears, without the condition. */
export function eventText({ kind, event }: Cause, { t, words, naming }: Telling): string {
  const title = (key: string) => (naming === 'written' ? event : words(key));
  switch (kind) {
    case 'move':
      return title(`moves.${event}.title`);
    case 'happening':
      return t('studio-chart:cause.happening', { name: title(`happenings.${event}.title`) });
    case 'round':
      return t('studio-chart:cause.round', { name: title(`rounds.${event}.title`) });
    case 'turn':
      return t('studio-chart:cause.turn', { name: title(`epilogue.${event}.title`) });
    case 'outcome':
      return t('studio-chart:cause.outcome', {
        name: naming === 'written' ? event : outcome(event, t, words),
      });
    case 'deadline':
      return t('studio-chart:cause.deadline');
    case 'settle':
      return t('studio-chart:settle');
  }
}

function outcome(event: string, t: Telling['t'], words: Words): string {
  const [kind, seat] = event.split('.') as [
    'signed' | 'refused' | 'parallel' | 'alone' | 'lapsed' | 'ruptured',
    string | undefined,
  ];
  return t(`studio-chart:outcome.${kind}`, { side: seat && words(`delegations.${seat}.name`) });
}
