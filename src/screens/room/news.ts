import type { Entry } from '../../crisis/state.ts';
import type { View } from '../../crisis/view-type.ts';
import { entriesNow, isBetweenOrders } from './beats.ts';

/** What the desk finds in the morning, or while it thinks: happenings, headlines, dates that passed by themselves, and what leaked. */
export interface News {
  entry: Entry;
  /** `leak` is a quiet act that came out, of either side. */
  kind: 'happening' | 'headline' | 'passed' | 'move' | 'leak' | 'track';
}

const kindOf = ({ cause }: Entry): News['kind'] | undefined => {
  if (cause.kind === 'happening' || cause.kind === 'headline') return cause.kind;
  if (cause.kind === 'round') return cause.skipped ? 'passed' : undefined;
  if (cause.kind === 'move') return cause.leaked ? 'leak' : 'move';
  return cause.kind === 'track' ? 'track' : undefined;
};

const newsOf = (entries: readonly Entry[]): News[] =>
  entries.flatMap((entry) => {
    const kind = kindOf(entry);
    return kind ? [{ entry, kind }] : [];
  });

/** This morning's news, in order, and what came in since while orders were thought over. */
export const morningNews = (view: View): News[] =>
  newsOf(view.step === 0 ? entriesNow(view).morning : [...morning(view), ...since(view)]);

const morning = (view: View): Entry[] => entriesNow({ ...view, step: 0 }).morning;
const since = (view: View): Entry[] =>
  view.chronicle.filter(
    ({ round, step, cause }) => round === view.round && step > 0 && isBetweenOrders(cause),
  );

/** News of earlier rounds, the latest round first. */
export function olderNews(view: View): { round: number; news: News[] }[] {
  const rounds = [...new Set(view.chronicle.map((entry) => entry.round))].filter(
    (round) => round < view.round,
  );
  return rounds
    .sort((a, b) => b - a)
    .map((round) => ({ round, news: newsOf(view.chronicle.filter((entry) => entry.round === round)) }))
    .filter(({ news }) => news.length > 0);
}

/** Quiet acts of either side that came out, latest first. */
export const leaks = (view: View): Entry[] =>
  view.chronicle
    .filter(({ cause }) => cause.kind === 'move' && cause.channel === 'quiet' && cause.leaked)
    .reverse();
