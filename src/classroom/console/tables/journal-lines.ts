import type { JournalEvent } from '../../../crisis/journal.ts';
import { ordersTexts } from '../../../screens/text/orders-text.ts';
import type { Group } from '../../session/state.ts';
import type { ConsoleContext } from '../desk/console-context.ts';

type Naming = Pick<ConsoleContext, 't' | 'words' | 'game' | 'state'>;

/** One event of a group's journal in words. */
export interface JournalLine {
  /** Its number in the journal, from 0. */
  event: number;
  seat: string | undefined;
  what: string;
  by: string;
  at: number;
}

/** A group's journal in words, the latest first. */
export function journalLines({ game, sent }: Group, naming: Naming): JournalLine[] {
  const { events } = game.journal;
  return events
    .map((event, at): JournalLine => {
      const { by = '', at: time = 0 } = sent[at] ?? {};
      return {
        ...{ event: at, what: eventText(event, naming), by: senderName(by, naming), at: time },
        seat: 'seat' in event ? event.seat : undefined,
      };
    })
    .reverse();
}

/** Who sent an event: a person's name, or what those are called who are none. */
export function senderName(by: string, { t, state }: Pick<Naming, 't' | 'state'>): string {
  if (by === 'facilitator' || by === 'computer' || by === 'clock' || by === 'server')
    return t(`class-console:sender.${by}`);
  return state.people[by]?.name ?? t('class-console:sender.gone');
}

function eventText(event: JournalEvent, { t, words, game }: Naming): string {
  switch (event.type) {
    case 'choose':
      return t('class-console:journal.choose', {
        what: words(`mustHaves.${event.seat}.${event.mustHave}.title`),
      });
    case 'seal': {
      const lines = ordersTexts(event.orders, event.seat, words, game);
      return t('class-console:journal.seal', { what: lines.length === 0 ? '–' : lines.join('; ') });
    }
    case 'closeRound':
    case 'advance':
      return t(`class-console:journal.${event.type}`);
    case 'inject':
      return t('class-console:journal.inject', { what: words(`happenings.${event.happening}.title`) });
    case 'headline':
      return t(event.by > 0 ? 'class-console:journal.headlineUp' : 'class-console:journal.headlineDown', {
        bloc: words(`blocs.${event.bloc}.name`),
      });
  }
}
