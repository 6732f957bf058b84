import type { Path } from '../yaml/wish.ts';

/** What the forms show: a section, and in it a thing or (undefined) the section's own values. */
export interface Shown {
  section: string;
  thing: Path | undefined;
  /** Of the texts: the heading, and whether only what is missing is shown. */
  heading: string | undefined;
  missingOnly: boolean;
}

export const atFirst: Shown = {
  section: 'general',
  thing: undefined,
  heading: undefined,
  missingOnly: false,
};

export const samePath = (one: Path | undefined, other: Path): boolean => one?.join('/') === other.join('/');
