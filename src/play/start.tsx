import '../web/theme.css';
import '../web/base.css';
import '../web/menu.css';
import '../web/radios.css';
import '../screens/screens.css';
import './menu/menu.css';
import library from 'virtual:scenarios';
import { render } from 'preact';
import { firstSign } from '../screens/scenes/first-sign.ts';
import type { Hosted } from '../screens/scenes/hosted.ts';
import { startPlainHost } from '../screens/scenes/plain-host.ts';
import { chooseRenderer, hasCanvas, webglDriver } from '../screens/scenes/renderer.ts';
import type { StageHandle } from '../screens/stage/stage-handle.ts';
import { type Translate, translator } from '../web/i18n.ts';
import { keepPagesTogether } from '../web/keep-together.ts';
import { firstViewOver } from '../web/pwa/first-view.ts';
import { keepOffline } from '../web/pwa/keep-offline.ts';
import { readSettings } from '../web/settings.ts';
import { painted, turn } from '../web/turns.ts';
import { screenNames } from './page-props.ts';
import { Outside } from './shell/Outside.tsx';
import { Page } from './shell/Page.tsx';
import { Shell } from './shell/shell.ts';
import { firstShellState, type ShellState } from './shell/shell-state.ts';

keepPagesTogether();
const settings = readSettings();
// The title needs no more texts than these; the shell has the others when it has the games.
const t = (await translator<'title'>(settings.language, 'title')) as Translate;
const shell = new Shell(firstShellState(settings, t), library);

const hosted: Hosted<ShellState> = {
  store: shell.store,
  pages: screenNames,
  page: (name) => <Page shell={shell} name={name} />,
  onStage: (stage) => shell.takeStage(stage),
};

const game = document.getElementById('game') as HTMLElement;
render(<Outside shell={shell} />, document.getElementById('outside') as HTMLElement);
// Words come first: whoever reads them need not wait for the picture.
const plain = startPlainHost(hosted, game);
await painted();
void startPictures();
await openLink();
addEventListener('hashchange', () => void openLink());
await firstViewOver();
void keepOffline((load) => {
  const { t } = shell.store.value;
  shell.speaker.notice(t('message.newVersion'), { label: t('message.newVersionLoad'), act: load });
});
// Where no worker fetches all there is, what the next press needs is fetched by the page itself.
if (!('serviceWorker' in navigator)) shell.games().catch(() => {});

/** The picture at rest; and once somebody is there the one that moves, by far the largest file of the page. */
async function startPictures(): Promise<void> {
  try {
    // Both pictures are painted on canvases, whoever shows them.
    if (!hasCanvas()) throw new Error('neither WebGL nor Canvas');
    const { startStill } = await import('../screens/scenes/still-host.ts');
    const endStill = startStill(hosted);
    await firstSign(shell.store, ({ screen }) => screen !== 'title');
    // What the sign asked for comes first.
    await turn();
    const { startHost } = await import('../screens/scenes/host.ts');
    // Reading it was long enough for one piece of work: a press may have come meanwhile.
    await turn();
    const onStage = (stage: StageHandle) => {
      hosted.onStage(stage);
      endStill();
    };
    startHost({ ...hosted, onStage }, chooseRenderer(webglDriver()), game, plain);
  } catch (error) {
    console.warn(error);
    shell.speaker.notice(shell.store.value.t('message.noPicture'));
  }
}

/** A link may carry a whole game, or ask for one of a draft. It is taken from the address at once, so that a reload does not open it again. */
async function openLink(): Promise<void> {
  const { hash } = location;
  if (!/^#(game|play)=/.test(hash)) return;
  history.replaceState(null, '', location.pathname + location.search);
  await shell.openLink(hash);
}
