/** A line shown to everyone until it is dismissed. */
export interface Notice {
  id: number;
  text: string;
  /** A way on, where there is one. */
  action?: { label: string; act(): void };
}

/** What a page has told its reader: part of the page's state. */
export interface Said {
  notices: readonly Notice[];
  /** What screen readers were told last; the count tells two equal lines apart. */
  spoken: { text: string; count: number };
}

export const nothingSaid: Said = { notices: [], spoken: { text: '', count: 0 } };
