import { holds } from '../../crisis/evaluate.ts';
import { marginOf, ratifies, supportOf } from '../../crisis/home.ts';
import type { State } from '../../crisis/state.ts';
import { standingText } from '../../crisis/text-of.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { chaptersOf } from './chapters.ts';

/** A seat's must-haves: the one it chose in secret and whether it got it, and the two it could have chosen. */
export interface MustHaveOpened {
  seat: string;
  choices: readonly { id: string; chosen: boolean; met: boolean; points: number }[];
}

/** Both seats' must-haves. */
export function mustHavesOpened(scenario: Scenario, state: State): MustHaveOpened[] {
  return Object.entries(scenario.delegations).map(([seat, { mustHaves }]) => ({
    seat,
    choices: Object.entries(mustHaves).map(([id, { when, points }]) => ({
      id,
      chosen: state.mustHaves[seat] === id,
      met: holds(scenario, state, when),
      points,
    })),
  }));
}

/** The quiet acts of one round, side by side. */
export interface QuietRound {
  round: string;
  acts: Readonly<Record<string, { move: string; leaked: boolean; standing: boolean }>>;
}

/** Every quiet act that was made, by round; rounds in which nobody acted quietly are left out. */
export function quietActs(state: State): QuietRound[] {
  return chaptersOf(state.chronicle).flatMap(({ round, entries }) => {
    const acts: Record<string, QuietRound['acts'][string]> = {};
    for (const { cause } of entries)
      if (cause.kind === 'move' && cause.channel === 'quiet')
        acts[cause.seat] = { move: cause.move, leaked: cause.leaked, standing: cause.standing };
    return round !== undefined && Object.keys(acts).length > 0 ? [{ round, acts }] : [];
  });
}

/** A home as it really was at the end. */
export interface HomeOpened {
  seat: string;
  needs: number;
  support: number;
  ratifies: boolean;
  blocs: readonly {
    id: string;
    weight: number;
    mood: number;
    moodAtStart: number;
    /** By how much the final text clears (+) or misses (-) its threshold. */
    margin: number;
    accepts: boolean;
  }[];
}

/** Both homes, bloc by bloc, and the text that stood at the end as they read it. */
export function homesOpened(scenario: Scenario, state: State): HomeOpened[] {
  const text = standingText(scenario, state);
  return Object.entries(scenario.delegations).map(([seat, delegation]) => {
    const blocs = Object.entries(delegation.blocs).map(([id, { weight, mood }]) => {
      const margin = marginOf(scenario, state, seat, id, text);
      return {
        id,
        weight,
        mood: state.meters[`${seat}.${id}`] ?? mood,
        moodAtStart: mood,
        margin,
        accepts: margin >= 0,
      };
    });
    const support = supportOf(scenario, state, seat, text);
    return {
      seat,
      needs: delegation.ratifiesAt,
      support,
      ratifies: ratifies(scenario, state, seat, text),
      blocs,
    };
  });
}

/** The terms that the scenario knows, each with every voice's word for it. */
export function termsSideBySide(
  texts: Readonly<Record<string, string>>,
  seats: readonly string[],
): { term: string; narrator: string | undefined; words: Readonly<Record<string, string | undefined>> }[] {
  const names = Object.keys(texts).flatMap((key) => /^terms\.([^.]+)\./.exec(key)?.[1] ?? []);
  return [...new Set(names)].map((term) => ({
    term,
    narrator: texts[`terms.${term}.narrator`],
    words: Object.fromEntries(seats.map((seat) => [seat, texts[`terms.${term}.${seat}`]])),
  }));
}
