import type { GameObjects, Scene, Textures } from 'phaser';

/** An image of the scene whose texture is a canvas that is painted anew when asked. */
export class CanvasPicture {
  readonly image: GameObjects.Image;
  #texture: Textures.CanvasTexture;

  constructor(scene: Scene, key: string) {
    const texture = scene.textures.createCanvas(key, 4, 4);
    if (!texture) throw new Error(`the texture "${key}" is there already`);
    this.#texture = texture;
    this.image = scene.add.image(0, 0, key).setOrigin(0, 0);
  }

  /** Paints the canvas at a size in device pixels. */
  paint(width: number, height: number, painter: (canvas: CanvasRenderingContext2D) => void): void {
    this.#texture.setSize(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
    painter(this.#texture.context);
    this.#texture.refresh();
    // The frame took the canvas's new size; the image has to be told.
    this.image.setTexture(this.#texture.key).setOrigin(this.image.originX, this.image.originY);
  }
}
