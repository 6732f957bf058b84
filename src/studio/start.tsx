import '../web/theme.css';
import '../web/base.css';
import './studio.css';
import shipped from 'virtual:scenario-files';
import { render } from 'preact';
import { translator } from '../web/i18n.ts';
import { readSettings } from '../web/settings.ts';
import { WorkerDesk } from '../web/worker-desk.ts';
import { App } from './App.tsx';
import { startBalance } from './balance/start-balance.ts';
import { Desk } from './desk.ts';
import { readWork } from './read-work.ts';
import { dress } from './wear-settings.ts';

const settings = readSettings();
dress(settings);
const t = await translator<'studio'>(settings.language, 'studio');
const first = shipped[0];
if (!first) throw new Error('no scenario was built in');

const reader = new WorkerDesk({
  start: () => new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' }),
  inPage: readWork,
  onBroken: () => {},
});

const desk = new Desk({
  state: {
    settings,
    t,
    draft: { id: 'first', name: first.id, files: await first.load() },
  },
  read: (files) => reader.ask(files),
});
startBalance(desk);
render(<App desk={desk} />, document.getElementById('studio') as HTMLElement);
