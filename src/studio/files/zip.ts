import { strToU8, zipSync } from 'fflate';
import type { Files } from '../../scenario/open-file.ts';

/** The day that every file of a zip bears, so that the same scenario is the same zip. */
const day = new Date(2019, 10, 22);

/**
 * A scenario as a zip that unpacks into one folder.
 * @param folder its name
 */
export const zipOf = (files: Files, folder: string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        `${folder}/${path}`,
        [strToU8(text), { level: 9, mtime: day }],
      ]),
    ),
  );

/** A name that any disk takes: of a scenario, a draft. */
export const fileName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'scenario';
