import type { Game } from 'phaser';
import type { View } from '../../crisis/view-type.ts';
import type { StageScene } from './StageScene.ts';
import type { StageHandle } from './stage-handle.ts';
import { labelElement, seatsOf, stageLook } from './stage-look.ts';
import type { StageSurroundings } from './surroundings.ts';

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
    const place = seatsOf(this.#about).indexOf(seat);
    // A third party's orders come from off the picture.
    if (place < 0) return;
    this.#scene.fly(place, channel);
    this.wake();
  }

  flash(what: string): void {
    const seat = seatsOf(this.#about).indexOf(what);
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
    const ratio = this.#game.canvas.width / Math.max(1, innerWidth);
    const look = stageLook(this.#element, this.#view, this.#about, ratio);
    this.#scene.show(look);
    if (this.#element) labelElement(this.#element, look, this.#about);
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
}
