import type { Clock } from './keeper.ts';

/** What the page does for the files. */
export interface FilesPage {
  clock: Clock;
  /** The page's address; the part after `#` says which draft is open. */
  address(): string;
  setHash(hash: string): void;
  /** Offers something as a file to download. */
  download(content: Uint8Array | string, name: string, type: string): void;
  /** Opens a page in a new tab; false when the browser will not. */
  openTab(address: string): boolean;
}
