import '../web/theme.css';
import '../web/base.css';
import '../web/menu.css';
import '../web/radios.css';
import './studio.css';
import { render } from 'preact';
import { dressPage } from '../web/dress.ts';
import { translator } from '../web/i18n.ts';
import { keepPagesTogether } from '../web/keep-together.ts';
import { firstViewOver } from '../web/pwa/first-view.ts';
import { keepOffline } from '../web/pwa/keep-offline.ts';
import { showNewVersion } from '../web/pwa/NewVersion.tsx';
import { readSettings, type Settings } from '../web/settings.ts';
import { hasDrafts } from './files/place.ts';
import { type FirstAct, StartPage } from './files/StartPage.tsx';

keepPagesTogether();
const settings = readSettings();
dressPage(settings);
const place = document.getElementById('studio') as HTMLElement;

/** The desk is large: it is fetched once there is something to lay on it. */
const open = async (worn: Settings, act?: FirstAct): Promise<void> => {
  const { openStudio } = await import('./open-studio.tsx');
  await openStudio(place, worn, act);
};

const [t, asked] = await Promise.all([
  translator<'studioStart'>(settings.language, 'studioStart'),
  location.hash.length > 1 || hasDrafts(),
]);
if (asked) await open(settings);
else render(<StartPage first={settings} words={t} open={open} />, place);
await firstViewOver();
void keepOffline((load) => showNewVersion({ t, load }));
