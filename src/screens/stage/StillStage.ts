import type { View } from '../../crisis/view-type.ts';
import { WorkerDesk } from '../../web/worker-desk.ts';
import { stageColours } from './colours.ts';
import type { StillAsked } from './paint-still.ts';
import type { StageHandle } from './stage-handle.ts';
import { labelElement, stageLook } from './stage-look.ts';
import type { StageSurroundings } from './surroundings.ts';

/** The picture as it stands while nothing moves, on a canvas in the element that it follows: until Phaser runs. */
export class StillStage implements StageHandle {
  #about: StageSurroundings;
  #canvas = document.createElement('canvas');
  #element: HTMLElement | undefined;
  #view: View | undefined;
  #watch = new ResizeObserver(() => this.refresh());
  #theme = new MutationObserver(() => this.refresh());
  #end = new AbortController();
  /** What was last asked for. */
  #asked = '';
  #painter = new WorkerDesk<StillAsked, ImageBitmap>({
    start: () => new Worker(new URL('./still-worker.ts', import.meta.url), { type: 'module' }),
    inPage: async (asked) => (await import('./paint-still.ts')).paintStill(asked),
    onBroken: () => {},
  });

  constructor(about: StageSurroundings) {
    this.#about = about;
    this.#canvas.className = 'still';
    // The colours may change without a word of the settings: by the machine's own night and day.
    this.#theme.observe(document.documentElement, { attributeFilter: ['data-theme', 'style'] });
  }

  setView(view: View | undefined): void {
    this.#view = view;
    this.refresh();
  }

  // What moves is Phaser's.
  turnOrder(): void {}
  flash(): void {}
  clear(): void {}

  follow(element: HTMLElement): void {
    if (this.#element) this.leave(this.#element);
    this.#element = element;
    element.prepend(this.#canvas);
    this.#watch.observe(element);
  }

  leave(element: HTMLElement): void {
    if (this.#element !== element) return;
    this.#element = undefined;
    this.#watch.unobserve(element);
    // Whoever follows the element from now on needs a frame to draw: until then this stays below.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (this.#element !== element && this.#canvas.parentElement === element) this.#canvas.remove();
      }),
    );
  }

  /** Ends it, when the moving picture stands. */
  close(): void {
    this.#theme.disconnect();
    this.#watch.disconnect();
    this.#end.abort();
    this.#painter.close();
  }

  /** Measures the element again and shows things as they stand. */
  refresh(): void {
    const element = this.#element;
    if (!element) return;
    const look = stageLook(element, this.#view, this.#about, Math.min(2, devicePixelRatio || 1));
    labelElement(element, look, this.#about);
    if (!look.window) return;
    const colours = stageColours();
    const { width, height } = look.window;
    const now = JSON.stringify([{ ...look, window: [width, height] }, colours]);
    if (now === this.#asked) return;
    this.#asked = now;
    // For whoever takes pictures of the page.
    this.#canvas.dataset.waits = '';
    const { signal } = this.#end;
    this.#painter.ask({ look, window: { width, height }, colours }, { signal }).then(
      // Another may have been asked for meanwhile.
      (picture) => now === this.#asked && this.#show(picture),
      // Words and names stand without it.
      (error) => {
        if (now === this.#asked) delete this.#canvas.dataset.waits;
        if (!signal.aborted) console.warn(error);
      },
    );
  }

  #show(picture: ImageBitmap): void {
    const { width, height } = picture;
    delete this.#canvas.dataset.waits;
    Object.assign(this.#canvas, { width, height });
    this.#canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
  }
}
