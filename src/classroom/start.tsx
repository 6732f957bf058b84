import '../web/theme.css';
import '../web/base.css';
import '../web/menu.css';
import '../web/radios.css';
import './classroom.css';
import { render } from 'preact';
import { translator } from '../web/i18n.ts';
import { keepPagesTogether } from '../web/keep-together.ts';
import { firstViewOver } from '../web/pwa/first-view.ts';
import { keepOffline } from '../web/pwa/keep-offline.ts';
import { showNewVersion } from '../web/pwa/NewVersion.tsx';
import { readSettings } from '../web/settings.ts';
import { App } from './App.tsx';
import { routeOf } from './client/address.ts';
import { fetchPage } from './pages.ts';

keepPagesTogether();
const settings = readSettings();
const { page } = routeOf(location.hash);
const [t] = await Promise.all([
  // The door's texts come first; each other page brings its own.
  translator<'classroom'>(settings.language, 'classDoor'),
  // What cannot be fetched is said where it would be shown.
  fetchPage(page, settings.language).catch(() => {}),
]);
render(<App first={settings} t={t} />, document.getElementById('classroom') as HTMLElement);
await firstViewOver();
void keepOffline((load) => showNewVersion({ t, load }));
