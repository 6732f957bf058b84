import type { Place } from '../scenario/diagnostic.ts';
import { openFile } from '../scenario/open-file.ts';
import { placesIn } from '../scenario/places.ts';
import { Report } from '../scenario/report.ts';
import type { Draft } from './draft.ts';

/**
 * Where a part of `scenario.yaml` stands in the text as it is now, with errors or without: what is drawn may be of an
 * older revision, in which it stood elsewhere. Reads the file, some 50 ms for a long one: for a click, not for a keystroke.
 */
export function placeNow(files: Draft['files'], path: readonly (string | number)[]): Place {
  return placesIn(openFile(files, 'scenario.yaml', new Report())?.top)(path);
}
