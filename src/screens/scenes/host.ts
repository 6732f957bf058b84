import { CANVAS, Game, Scale, WEBGL } from 'phaser';
import { StageDesk } from '../stage/StageDesk.ts';
import { StageScene } from '../stage/StageScene.ts';
import { surroundingsOf } from '../stage/surroundings.ts';
import type { Hosted, HostedState } from './hosted.ts';
import { PageScene } from './PageScene.ts';
import type { PlainHost } from './plain-host.ts';
import type { RendererChoice } from './renderer.ts';

/** Device pixels for each CSS pixel; beyond 2 nobody sees the difference and every frame costs. */
const ratio = () => Math.min(2, devicePixelRatio || 1);
const canvasSize = () => ({
  width: Math.round(innerWidth * ratio()),
  height: Math.round(innerHeight * ratio()),
});

/**
 * Starts Phaser: the picture below, one scene a page above it. Takes the pages from the host that has shown them so far.
 * Throws when the renderer cannot start.
 */
export function startHost<State extends HostedState>(
  hosted: Hosted<State>,
  renderer: RendererChoice,
  parent: HTMLElement,
  plain: PlainHost,
): void {
  const { store } = hosted;
  const stage = new StageScene();
  const game = new Game({
    type: renderer === 'webgl' ? WEBGL : CANVAS,
    parent,
    transparent: true,
    scale: { mode: Scale.NONE, ...canvasSize() },
    // The controls are HTML; the canvas takes no input and no focus.
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    audio: { noAudio: true },
    autoFocus: false,
    banner: false,
    callbacks: {
      postBoot: () => {
        game.domContainer = plain.layer;
        const desk = new StageDesk(game, stage, surroundingsOf(store));
        hosted.onStage(desk);
        game.scene.add('stage', stage, true);
        const shown = plain.handOver();
        for (const name of hosted.pages) {
          const standing = name === shown.name ? shown.node : undefined;
          game.scene.add(name, new PageScene(name, () => hosted.page(name), standing));
        }
        turnPages(game, desk, hosted);
      },
    },
  });
  // What the picture shows is in the words too. Said at once: until Phaser has booted, the canvas stands there already.
  game.canvas.setAttribute('aria-hidden', 'true');
}

function turnPages<State extends HostedState>(game: Game, desk: StageDesk, { store }: Hosted<State>): void {
  let shown = store.value;
  game.scene.start(shown.screen);
  store.subscribe((state) => {
    const before = shown;
    shown = state;
    if (state.screen !== before.screen) {
      game.scene.stop(before.screen);
      game.scene.start(state.screen);
    }
    if (state.settings !== before.settings || state.bundle !== before.bundle) desk.recolour();
    desk.wake();
  });
  addEventListener('resize', () => {
    const { width, height } = canvasSize();
    game.scale.resize(width, height);
    desk.refresh();
  });
  document.addEventListener('visibilitychange', () => desk.wake());
}
