import '../web/theme.css';
import '../web/base.css';
import '../web/menu.css';
import '../web/radios.css';
import './studio.css';
import { render } from 'preact';
import type { Files } from '../scenario/open-file.ts';
import { dressPage } from '../web/dress.ts';
import { translator } from '../web/i18n.ts';
import { firstViewOver } from '../web/pwa/first-view.ts';
import { keepOffline } from '../web/pwa/keep-offline.ts';
import { showNewVersion } from '../web/pwa/NewVersion.tsx';
import { readSettings } from '../web/settings.ts';
import { WorkerDesk } from '../web/worker-desk.ts';
import { App } from './App.tsx';
import { startBalance } from './balance/start-balance.ts';
import { Desk } from './desk.ts';
import { startFiles } from './files/start-files.ts';
import { hearNews, tellNews } from './news.ts';
import { readWork } from './read-work.ts';

const settings = readSettings();
dressPage(settings);
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
const files = await startFiles(desk);
render(<App desk={desk} files={files} />, document.getElementById('studio') as HTMLElement);
await firstViewOver();
void keepOffline((load) => showNewVersion({ t, load }));
