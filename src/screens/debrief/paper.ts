import { createContext } from 'preact';

/** True while the page is laid out for the printer. */
export const Printing = createContext(false);

/** Width of a drawing on paper, px: fits A4 and Letter with the browsers' own margins. */
export const paperWidth = 640;
