import '../web/theme.css';
import '../web/base.css';
import '../web/menu.css';
import '../web/radios.css';
import '../screens/screens.css';
import './menu/menu.css';
import library from 'virtual:scenarios';
import { render } from 'preact';
import type { Hosted } from '../screens/scenes/hosted.ts';
import { startPlainHost } from '../screens/scenes/plain-host.tsx';
import { chooseRenderer, hasCanvas, webglDriver } from '../screens/scenes/renderer.ts';
import { translator } from '../web/i18n.ts';
import { readSettings } from '../web/settings.ts';
import { screenNames } from './page-props.ts';
import { Outside } from './shell/Outside.tsx';
import { Page } from './shell/Page.tsx';
import { Shell } from './shell/shell.ts';
import { firstShellState, type ShellState } from './shell/shell-state.ts';

const renderer = chooseRenderer(webglDriver(), hasCanvas());
// Asked for before anything else is waited for: it is by far the largest file of the page. Not without a canvas, as
// the library draws on one as soon as it runs.
const loadHost = renderer === 'none' ? undefined : import('../screens/scenes/host.ts');
// Whether that failed is asked further down; until then the browser need not report it.
loadHost?.catch(() => {});
const settings = readSettings();
const shell = new Shell(firstShellState(settings, await translator(settings.language)), library);

const hosted: Hosted<ShellState> = {
  store: shell.store,
  pages: screenNames,
  page: (name) => <Page shell={shell} name={name} />,
  onStage(stage) {
    shell.stage = stage;
  },
};

const game = document.getElementById('game') as HTMLElement;
const outside = document.getElementById('outside') as HTMLElement;
render(<Outside shell={shell} />, outside);
await start();
await openLink();
addEventListener('hashchange', () => void openLink());

async function start(): Promise<void> {
  try {
    if (!loadHost || renderer === 'none') throw new Error('neither WebGL nor Canvas');
    const { startHost } = await loadHost;
    startHost(hosted, renderer, game);
  } catch (error) {
    console.warn(error);
    game.replaceChildren();
    startPlainHost(hosted, game);
    shell.speaker.notice(shell.store.value.t('message.noPicture'));
  }
}

/** A link may carry a whole game, or ask for one of a draft. It is taken from the address at once, so that a reload does not open it again. */
async function openLink(): Promise<void> {
  const { hash } = location;
  if (!/^#(game|play)=/.test(hash)) return;
  history.replaceState(null, '', location.pathname + location.search);
  if (!(await shell.beginDraft(hash))) await shell.saves.openLink(hash);
}
