import type { Files } from '../../src/scenario/open-file.ts';
import { Desk } from '../../src/studio/desk.ts';
import { type ReadAnswer, readWork } from '../../src/studio/read-work.ts';
import type { Translate } from '../../src/web/i18n.ts';
import type { Settings } from '../../src/web/settings.ts';
import { smallFiles } from '../scenario/small-files.ts';

const settings: Settings = {
  ...{ language: 'en', theme: 'dark', textSize: 100, motion: 'system', countdown: 'off' },
  ...{ sound: 'off', soundInClass: 'off', scoreVolume: 40, effectsVolume: 60 },
  ...{ seated: [], shortcuts: 'on', wording: 'full', guided: true },
};

/** A desk with the small scenario on it, or other files; its readings are answered when the test says so. */
export function aDesk(files: Files = smallFiles) {
  const waiting: { files: Files; answer(with_: ReadAnswer): void }[] = [];
  const desk = new Desk({
    state: {
      settings,
      t: ((key: string) => key) as unknown as Translate<'studio'>,
      draft: { id: 'one', name: 'One', files },
    },
    read: (asked) => new Promise((answer) => waiting.push({ files: asked, answer })),
  });
  return {
    desk,
    /** The files that are being read. */
    asked: (): Files[] => waiting.map((one) => one.files),
    /** Answers the reading that waits longest, as the worker would. */
    async answer(): Promise<void> {
      const [first] = waiting.splice(0, 1);
      if (!first) throw new Error('nothing is being read');
      first.answer(readWork(first.files));
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

/** Replaces the first text of its kind in a file of the desk, as if it were written over. */
export function write(desk: Desk, file: string, was: string, is: string, joins = false): void {
  const from = desk.store.value.draft.files[file]?.indexOf(was) ?? -1;
  if (from < 0) throw new Error(`"${was}" is not in ${file}`);
  desk.change([{ file, from, to: from + was.length, insert: is }], joins);
}
