import type { Files } from '../../scenario/open-file.ts';

/** A scenario that is shipped, as its author wrote it. */
export interface Shipped {
  id: string;
  /** In the languages of the screens. */
  titles: Readonly<Record<string, string>>;
  load(): Promise<Files>;
}

/** The scenario to begin with, where it is shipped. */
export const template = 'template';
