import { tensionOf } from '../stage/tension.ts';
import type { Scene } from './scene.ts';

/** The layers of the score, from the ground up; `voice` and `heat` are the capital's own. */
export const layers = ['bed', 'voice', 'pulse', 'strings', 'heat', 'brass'] as const;
export type Layer = (typeof layers)[number];

/** How loud each layer is: 0..1. */
export type Levels = Readonly<Record<Layer, number>>;

/** What the score plays. */
export type Mix =
  | { play: 'nothing' }
  | { play: 'title' }
  | { play: 'layers'; voices: readonly string[]; levels: Levels }
  | { play: 'close'; close: 'resolved' | 'hollow' | 'broken' };

const closes = { calm: 'resolved', tense: 'hollow', dark: 'broken' } as const;

/** Nerves, 0..1: how far the line is pulled, and the deadline that comes nearer. */
export const heatOf = (
  rupture: number,
  { nightfall, midnight }: Pick<Scene, 'nightfall' | 'midnight'>,
): number => Math.min(1, 0.8 * tensionOf(rupture).pull + 0.2 * nightfall ** 2 + (midnight ? 0.15 : 0));

/** What is to be heard. @param rupture 5 (calm) .. 1 (broken), as the reader knows it so far */
export function mixOf(scene: Scene, rupture: number): Mix {
  const { place, voices, mood } = scene;
  switch (place) {
    case 'title':
      return { play: 'title' };
    case 'away':
      return { play: 'nothing' };
    case 'ending':
      return mood ? { play: 'close', close: closes[mood] } : { play: 'nothing' };
    case 'brief':
    case 'epilogue':
      return { play: 'layers', voices, levels: levelsAt(0) };
    case 'room':
    case 'resolution':
      return { play: 'layers', voices, levels: levelsAt(heatOf(rupture, scene)) };
  }
}

/** The ground makes room as the others come in, one after another. */
const levelsAt = (heat: number): Levels => ({
  bed: 1 - 0.25 * heat,
  voice: 1 - 0.3 * heat,
  pulse: rise(heat, 0.1, 0.35),
  strings: rise(heat, 0.3, 0.6),
  heat: rise(heat, 0.45, 0.75),
  brass: rise(heat, 0.65, 0.95),
});

/** 0 up to `from`, 1 from `to` on. */
const rise = (heat: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (heat - from) / (to - from)));
