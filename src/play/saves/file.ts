import {
  largestSave,
  type ReadSave,
  readSaveText,
  type Save,
  saveFileName,
} from '../../screens/saves/save.ts';
import { download } from '../../web/download.ts';
import { fetchHanded } from '../../web/handed-scenario.ts';

/** Offers a save to the reader as a file to download; the game of a draft brings its scenario with it. */
export async function exportFile(save: Save): Promise<void> {
  download(JSON.stringify(await withScenario(save)), saveFileName(save), 'application/json');
}

async function withScenario(save: Save): Promise<Save> {
  const handed = save.origin && (await fetchHanded(save.origin.key));
  const files = handed?.ok ? handed.value?.files : undefined;
  return save.origin && files ? { ...save, origin: { ...save.origin, files } } : save;
}

/** Reads a file that the reader chose. Too large ones are refused before they are read. */
export async function importFile(file: File): Promise<ReadSave> {
  // UTF-8 needs at most three bytes for each unit of a string's length.
  if (file.size > largestSave * 3)
    return { ok: false, problem: { code: 'tooBig', size: Math.ceil(file.size / 1000) } };
  try {
    return readSaveText(await file.text());
  } catch {
    return { ok: false, problem: { code: 'notJson' } };
  }
}
