import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Problem } from '../../scenario/diagnostic.ts';
import type { Language } from '../../scenario/text.ts';
import type { Translate } from '../../web/i18n.ts';
import type { Path } from '../yaml/wish.ts';
import type { Wishes } from './grant.ts';
import type { FormsReading } from './reading.ts';

/** What every part of the forms works with. */
export interface FormsTools {
  t: Translate<'studio'>;
  language: Language;
  reading: FormsReading;
  /** Changes the draft; what is refused is told at the top of the panel. Whether it was granted. */
  grant(wishes: Wishes): boolean;
  /** Problems that lie on a path of scenario.yaml, or under it. */
  problemsAt(path: Path): readonly Problem[];
  problemsUnder(path: Path): readonly Problem[];
  /** What players call the thing under a text key, in the reader's language. */
  title(prefix: string): string | undefined;
  /** Shows where a path is written. */
  show(path: Path): void;
}

export const Forms = createContext<FormsTools | undefined>(undefined);

/** The tools of the panel around a part of it. */
export function useForms(): FormsTools {
  const tools = useContext(Forms);
  if (!tools) throw new Error('a part of the forms stands outside of the panel');
  return tools;
}
