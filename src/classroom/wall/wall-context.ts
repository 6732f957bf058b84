import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ScenarioBundle } from '../../scenario/read.ts';
import type { Words } from '../../scenario/words.ts';
import type { Translate } from '../../web/i18n.ts';
import type { PageProps } from '../props.ts';
import type { SessionPart, TablePart } from '../session/parts/part-types.ts';

/** What every part of the wall may use. */
export interface WallContext extends PageProps {
  session: SessionPart;
  /** The tables that play now, in order. */
  tables: readonly TablePart[];
  /** The scenario under the names that the class plays it by. */
  bundle: ScenarioBundle;
  words: Words;
  /** The texts as the screens of a seat ask for them. */
  game: Translate;
  /** Milliseconds of the server's clock. */
  now: number;
}

export const Wall = createContext<WallContext | undefined>(undefined);

/** The wall a part stands on. Throws elsewhere, which is a mistake in the page. */
export function useWall(): WallContext {
  const wall = useContext(Wall);
  if (!wall) throw new Error('this part belongs inside <Wall.Provider>');
  return wall;
}
