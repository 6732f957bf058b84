import type { Game } from 'phaser';
import type { View } from '../../crisis/view-type.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Language } from '../../scenario/text.ts';
import { fitTo } from './fit.ts';
import { placeLabels } from './labels.ts';
import { nightfall } from './nightfall.ts';
import { capitals, type Point, places, size } from './region.ts';
import type { StageScene } from './StageScene.ts';
import type { StageHandle } from './stage-handle.ts';

/** What the stage needs to know of the page, asked when it draws. */
export interface StageSurroundings {
  scenario(): Scenario | undefined;
  language(): Language;
  /** False where nobody may see which countries these are: no coasts, no names of others. */
  onMap(): boolean;
  /** What the reader calls a seat; undefined before any game. */
  nameOf(seat: string): string | undefined;
  lessMotion(): boolean;
}

/** The picture's desk: follows an element of the page, and lets the loop sleep whenever nothing moves. */
export class StageDesk implements StageHandle {
  #game: Game;
  #scene: StageScene;
  #about: StageSurroundings;
  #element: HTMLElement | undefined;
  #view: View | undefined;
  #watch: ResizeObserver;
  /** Frames drawn since anything last moved. */
  #still = 0;

  constructor(game: Game, scene: StageScene, about: StageSurroundings) {
    this.#game = game;
    this.#scene = scene;
    this.#about = about;
    this.#watch = new ResizeObserver(() => this.refresh());
    game.events.on('postrender', () => this.#rest());
    // The colours may change without a word of the settings: by the machine's own night and day.
    new MutationObserver(() => this.recolour()).observe(document.documentElement, {
      attributeFilter: ['data-theme'],
    });
    addEventListener('scroll', () => this.refresh(), { capture: true, passive: true });
  }

  setView(view: View | undefined): void {
    this.#view = view;
    this.refresh();
  }

  turnOrder({ seat, channel }: Parameters<StageHandle['turnOrder']>[0]): void {
    const place = this.#seats().indexOf(seat);
    // A third party's orders come from off the picture.
    if (place < 0) return;
    this.#scene.fly(place, channel);
    this.wake();
  }

  flash(what: string): void {
    const seat = this.#seats().indexOf(what);
    if (seat >= 0) this.#scene.flash(seat);
    else this.#scene.strike();
    this.wake();
  }

  clear(): void {
    this.#scene.clearCards();
    this.wake();
  }

  follow(element: HTMLElement): void {
    this.#turnTo(element);
  }

  leave(element: HTMLElement): void {
    if (this.#element === element) this.#turnTo(undefined);
  }

  #turnTo(element: HTMLElement | undefined): void {
    if (this.#element) this.#watch.unobserve(this.#element);
    this.#element = element;
    if (element) this.#watch.observe(element);
    this.#scene.clearCards();
    this.refresh();
  }

  /** The styles' colours may have changed. */
  recolour(): void {
    this.#scene.recolour();
    this.refresh();
  }

  /** Measures the element again and shows things as they stand. */
  refresh(): void {
    const scenario = this.#about.scenario();
    const view = this.#view;
    const ratio = this.#game.canvas.width / Math.max(1, innerWidth);
    const seats = this.#seats();
    const lie = capitals(this.#about.onMap() ? seats : []);
    const box = this.#element?.getBoundingClientRect();
    const focus = this.#element ? focusOf(this.#element) : { x: 0.5, y: 0.5 };
    this.#scene.show({
      // An element that the styles hide has no size.
      window: box?.width
        ? {
            x: Math.round(box.x * ratio),
            y: Math.round(box.y * ratio),
            width: Math.max(1, Math.round(box.width * ratio)),
            height: Math.max(1, Math.round(box.height * ratio)),
          }
        : undefined,
      focus,
      capitals: lie,
      rupture: view?.rupture ?? 5,
      nightfall: scenario && view ? nightfall(scenario, view) : 0.35,
      lessMotion: this.#about.lessMotion(),
      pixelRatio: ratio,
    });
    if (this.#element && box) {
      const { width, height } = box;
      placeLabels(this.#element, {
        fit: fitTo({ width, height }, size, lie.at, focus),
        width,
        height,
        seats,
        capitals: lie,
        nameOf: this.#about.nameOf,
        from: partOf(this.#element, '--labels-from', 0),
        language: this.#about.language(),
      });
    }
    this.wake();
  }

  wake(): void {
    this.#still = 0;
    if (!this.#game.loop.running) this.#game.loop.wake();
  }

  /** A few still frames are drawn before sleep, since a texture or a size may take effect a frame late. */
  #rest(): void {
    this.#still = this.#scene.moving ? 0 : this.#still + 1;
    if (this.#still > 4) this.#game.loop.sleep();
  }

  /** The open game's seats; before any game, the first two places of the map. */
  #seats(): readonly string[] {
    const scenario = this.#about.scenario();
    return Object.keys(scenario ? scenario.delegations : places).slice(0, 2);
  }
}

/** A part (0..1) that an element's styles name. */
const partOf = (element: HTMLElement, name: string, otherwise: number): number =>
  Number(getComputedStyle(element).getPropertyValue(name) || otherwise);

/** Where an element wants the middle of things: its styles' `--focus-x` and `--focus-y`. */
const focusOf = (element: HTMLElement): Point => ({
  x: partOf(element, '--focus-x', 0.5),
  y: partOf(element, '--focus-y', 0.5),
});
