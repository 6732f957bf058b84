import type { Game } from '../../crisis/game.ts';
import type { Journal } from '../../crisis/journal.ts';
import type { Parts, SessionPart } from '../session/parts/part-types.ts';
import type { Person } from '../session/state.ts';

/** A table's game as the class talks about it. */
export interface Table {
  /** The table's name; with a mark behind it the second time. */
  id: string;
  /** 0 the first time, 1 after seats were exchanged. */
  play: number;
  journal: Journal;
  /** For each of the journal's events who sent it, by name or as none. */
  sent: readonly { by: string; at: number }[];
}

/** One whose game has been played again here. */
export interface Played extends Table {
  game: Game;
}

/** Every table whose game this page may lay open, in order. */
export function tablesIn(parts: Partial<Parts>): Table[] {
  const tables = Object.keys(parts).flatMap((name): Table[] => {
    if (name.startsWith('group/')) {
      const { id, play, journal, sent } = parts[name as `group/${string}`] ?? {};
      if (id === undefined || play === undefined || !journal || !sent) return [];
      return [{ id, play, journal, sent: sent.map(({ by, at }) => ({ by: nameOf(parts.people, by), at })) }];
    }
    if (!name.startsWith('opened/')) return [];
    const { group: id, journal, sent } = parts[name as `opened/${string}`] ?? {};
    if (id === undefined || !journal || !sent) return [];
    return [{ id, play: parts[`table/${id}`]?.play ?? 0, journal, sent }];
  });
  return tables.sort(
    (one, two) => one.play - two.play || Number.parseInt(one.id, 10) - Number.parseInt(two.id, 10),
  );
}

const nameOf = (people: Readonly<Record<string, Person>> | undefined, by: string): string =>
  people?.[by]?.name ?? by;

/** The same table the other time: before or after seats were exchanged. */
export const otherTime = (tables: readonly Played[], { id, play }: Played): Played | undefined => {
  const plain = id.replaceAll("'", '');
  return tables.find((one) => one.play !== play && one.id.replaceAll("'", '') === plain);
};

/** Whether the class has played twice. */
export const hasSwapped = ({ play }: Pick<SessionPart, 'play'>): boolean => play > 0;
