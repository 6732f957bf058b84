import '../web/theme.css';
import '../web/base.css';
import '../web/menu.css';
import '../web/radios.css';
import './classroom.css';
import { render } from 'preact';
import { translator } from '../web/i18n.ts';
import { firstViewOver } from '../web/pwa/first-view.ts';
import { keepOffline } from '../web/pwa/keep-offline.ts';
import { showNewVersion } from '../web/pwa/NewVersion.tsx';
import { readSettings } from '../web/settings.ts';
import { App } from './App.tsx';

const settings = readSettings();
const t = await translator<'classroom'>(settings.language, 'classroom');
render(<App first={settings} t={t} />, document.getElementById('classroom') as HTMLElement);
await firstViewOver();
void keepOffline((load) => showNewVersion({ t, load }));
