import type { ScenarioBundle } from '../../../scenario/read.ts';
import type { Language, Texts } from '../../../scenario/text.ts';
import type { SessionState } from '../state.ts';
import type { Reader } from './audience.ts';

/** Whose confidential briefs a reader may have: those of one seat, of all, or of none. */
export type BriefsOf = { seat: string } | 'all' | 'none';

/** What is written for one seat alone: its brief, and what each of its offices is told and asked to do. */
const confidential = /^(?:(?:delegations|parties)\.([^.]+)\.brief|roles\.([^.]+)\.[^.]+\.(?:brief|ask))$/;

/** Whose briefs a reader may have now: everyone's once everything is open, until then those of the seat one sees by. */
export function briefsOf(state: SessionState, reader: Reader): BriefsOf {
  if (reader.role === 'facilitator' || state.phase === 'debrief') return 'all';
  const place = reader.role === 'person' ? state.people[reader.person]?.place : undefined;
  if (!place) return 'none';
  if (state.groups[place.group]?.game.state.phase === 'debrief') return 'all';
  return place.as === 'delegate' || place.as === 'mirror' ? { seat: place.seat } : 'none';
}

/** A scenario with those briefs only that somebody may have. */
export function bundleFor(bundle: ScenarioBundle, briefs: BriefsOf): ScenarioBundle {
  if (briefs === 'all') return bundle;
  const own = briefs === 'none' ? undefined : briefs.seat;
  const open = (texts: Texts): Texts =>
    Object.fromEntries(
      Object.entries(texts).filter(([key]) => {
        const [, seat, rolesSeat] = confidential.exec(key) ?? [];
        const whose = seat ?? rolesSeat;
        return whose === undefined || whose === own;
      }),
    );
  const opened = <T extends Partial<Record<Language, Texts>>>(texts: T): T =>
    Object.fromEntries(Object.entries(texts).map(([language, one]) => [language, open(one)])) as T;
  const { texts, plain } = bundle;
  return { ...bundle, texts: opened(texts), ...(plain && { plain: opened(plain) }) };
}
