import { render } from 'preact';
import type { Files } from '../scenario/open-file.ts';
import { translator } from '../web/i18n.ts';
import type { Settings } from '../web/settings.ts';
import { WorkerDesk } from '../web/worker-desk.ts';
import { App } from './App.tsx';
import { startBalance } from './balance/start-balance.ts';
import { Desk } from './desk.ts';
import type { FirstAct } from './files/StartPage.tsx';
import { startFiles } from './files/start-files.ts';
import { hearNews, tellNews } from './news.ts';
import { readWork } from './read-work.ts';

/**
 * Opens the desk with the draft that the address or the last time asks for.
 * @param act what the author has chosen to do first, where that was asked before the desk was there
 */
export async function openStudio(place: HTMLElement, settings: Settings, act?: FirstAct): Promise<void> {
  const t = await translator<'studio'>(settings.language, 'studio');
  const newsIn = tellNews();
  const reader = new WorkerDesk({
    start: () => new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' }),
    inPage: (files: Files) => newsIn(readWork(files)),
    onBroken: () => {},
  });
  const answerOf = hearNews();
  const desk = new Desk({
    state: {
      settings,
      t,
      // Nothing, until it is known which draft was asked for.
      draft: { id: '', name: '', files: {} },
    },
    read: async (files) => answerOf(await reader.ask(files)),
  });
  startBalance(desk);
  const files = await startFiles(desk, act !== undefined);
  await act?.(files);
  render(<App desk={desk} files={files} />, place);
}
