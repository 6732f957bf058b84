import { CANVAS, Game, Scale, WEBGL } from 'phaser';
import { wordsFor } from '../../scenario/words.ts';
import { screenNames } from '../page-props.ts';
import { wantsLessMotion } from '../shell/look.ts';
import type { Shell } from '../shell/shell.ts';
import { shownBundle, wearsMask } from '../shown.ts';
import { StageDesk } from '../stage/StageDesk.ts';
import { StageScene } from '../stage/StageScene.ts';
import { PageScene } from './PageScene.tsx';

/** Device pixels for each CSS pixel; beyond 2 nobody sees the difference and every frame costs. */
const ratio = () => Math.min(2, devicePixelRatio || 1);
const canvasSize = () => ({
  width: Math.round(innerWidth * ratio()),
  height: Math.round(innerHeight * ratio()),
});

/** Starts Phaser: the picture below, one scene a page above it. Throws when the renderer cannot start. */
export function startHost(shell: Shell, renderer: 'webgl' | 'canvas', parent: HTMLElement): void {
  const stage = new StageScene();
  const game = new Game({
    type: renderer === 'webgl' ? WEBGL : CANVAS,
    parent,
    transparent: true,
    scale: { mode: Scale.NONE, ...canvasSize() },
    // `none`: the container lets the pointer through, each page's own element takes it.
    dom: { createContainer: true },
    // The controls are HTML; the canvas takes no input and no focus.
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    audio: { noAudio: true },
    autoFocus: false,
    banner: false,
    callbacks: {
      postBoot: () => {
        // What the picture shows is in the words too.
        game.canvas.setAttribute('aria-hidden', 'true');
        const desk = new StageDesk(game, stage, {
          scenario: () => shell.store.value.bundle?.scenario,
          onMap() {
            const { bundle, session, screen } = shell.store.value;
            return !bundle || !wearsMask({ bundle, session, screen });
          },
          language: () => shell.store.value.settings.language,
          nameOf(seat) {
            const { bundle, session, screen, settings } = shell.store.value;
            if (!bundle) return undefined;
            const shown = shownBundle({ bundle, session, screen });
            return wordsFor(shown, settings.language, 'narrator')(`delegations.${seat}.name`);
          },
          lessMotion: () => wantsLessMotion(shell.store.value.settings),
        });
        shell.stage = desk;
        game.scene.add('stage', stage, true);
        for (const name of screenNames) game.scene.add(name, new PageScene(name));
        turnPages(game, desk, shell);
      },
    },
  });
}

function turnPages(game: Game, desk: StageDesk, shell: Shell): void {
  let shown = shell.store.value;
  game.scene.start(shown.screen, { shell });
  shell.store.subscribe((state) => {
    const before = shown;
    shown = state;
    if (state.screen !== before.screen) {
      game.scene.stop(before.screen);
      game.scene.start(state.screen, { shell });
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
