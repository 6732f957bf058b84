import { type Game, rewind } from '../../src/crisis/game.ts';
import { playOut } from '../../src/lab/play-out.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { wordsFor } from '../../src/scenario/words.ts';
import { Countdown } from '../../src/screens/countdown.ts';
import type { ScreenProps } from '../../src/screens/screen.ts';
import { noSound } from '../../src/screens/sound/sound-handle.ts';
import { noStage } from '../../src/screens/stage/stage-handle.ts';
import { viewOf } from '../../src/screens/view-of.ts';
import { translator } from '../../src/web/i18n.ts';
import { loadSmall } from '../load.ts';

const bundle = loadSmall();
const t = await translator('en');

/** A whole game of two random players. */
export const finished = (): Game =>
  playOut(bundle.scenario, { cut: 'full', seed: 3, players: { alba: randomPlayer, boria: randomPlayer } });

/** The same game before its last event: its epilogue is told, and nothing is open yet. */
export function inEpilogue(): Game {
  const game = finished();
  return rewind(game, game.journal.events.length - 1);
}

/** What a page with no more than it must have gives to a screen: no picture, no saves, one seal. */
export const aScreen = (game: Game, more: Partial<ScreenProps> = {}): ScreenProps => ({
  t,
  language: 'en',
  settings: {
    ...{ language: 'en', theme: 'dark', textSize: 100, motion: 'less' },
    ...{ sound: 'off', soundInClass: 'off', scoreVolume: 40, effectsVolume: 60 },
    ...{ countdown: 'off', seated: [], shortcuts: 'on', wording: 'full', guided: true },
  },
  changeSettings() {},
  open() {},
  announce() {},
  notice() {},
  stage: noStage,
  sound: noSound,
  menu: [],
  bundle,
  view: viewOf(game, 'alba'),
  audience: 'seat',
  words: wordsFor(bundle, 'en', 'alba'),
  go() {},
  dispatch: () => undefined,
  draft: {},
  setDraft() {},
  undoDraft: undefined,
  rivalThinks: false,
  countdown: new Countdown({ now: () => 0, after: () => () => {} }),
  ...more,
});
