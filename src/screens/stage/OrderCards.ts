import type { GameObjects, Scene } from 'phaser';
import type { StageColours } from './colours.ts';
import { type CardFace, cardSize, paintCard } from './paint-card.ts';
import type { Point } from './region.ts';

interface TurnedOrder {
  seat: number;
  channel: 'public' | 'quiet' | 'edit';
  from: Point;
  between: readonly [Point, Point];
}

interface CardLook {
  colours: StageColours;
  ratio: number;
  lessMotion: boolean;
  window: { width: number; height: number };
}

/** Cards of sealed orders: each leaves its capital face down, turns on the way, and lies open before its side. */
export class OrderCards {
  #scene: Scene;
  #cards: GameObjects.Image[] = [];
  /** How many lie before each side. */
  #laid: [number, number] = [0, 0];

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Sends one card out. */
  turn(order: TurnedOrder, look: CardLook): void {
    const side = order.seat === 0 ? 0 : 1;
    const to = this.#place(side, order, look);
    this.#laid[side] += 1;
    const face = this.#texture(order.channel, side, look);
    if (look.lessMotion) {
      this.#cards.push(this.#scene.add.image(to.x, to.y, face));
      return;
    }
    const back = this.#texture('back', side, look);
    const card = this.#scene.add.image(order.from.x, order.from.y, back).setScale(0.2).setAlpha(0);
    this.#cards.push(card);
    const tilt = (side === 0 ? -1 : 1) * 4;
    this.#scene.tweens.chain({
      targets: card,
      tweens: [
        { ...to, alpha: 1, scale: 1, angle: tilt * 3, duration: 190, ease: 'Cubic.easeOut' },
        { scaleX: 0, duration: 80, onComplete: () => card.setTexture(face) },
        { scaleX: 1, angle: tilt, duration: 110, ease: 'Back.easeOut' },
      ],
    });
  }

  /** Takes all cards away. */
  clear(): void {
    for (const card of this.#cards) {
      this.#scene.tweens.killTweensOf(card);
      card.destroy();
    }
    this.#cards = [];
    this.#laid = [0, 0];
  }

  /** Rows of cards below the line, one row a side, growing outwards from the middle. */
  #place(side: 0 | 1, { between: [one, other] }: TurnedOrder, { ratio, window }: CardLook): Point {
    const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
    const step = cardSize.width * ratio * 1.12;
    const out = (side === 0 ? -1 : 1) * step * (0.6 + (this.#laid[side] % 4));
    const row = Math.floor(this.#laid[side] / 4);
    const half = { x: (cardSize.width * ratio) / 2, y: (cardSize.height * ratio) / 2 };
    const below = Math.max(middle.y + half.y * 1.6, window.height * 0.72) + row * half.y;
    return {
      x: Math.min(window.width - half.x, Math.max(half.x, middle.x + out)),
      y: Math.min(window.height - half.y * 1.1, below),
    };
  }

  /** The texture of one face; painted once for each look. */
  #texture(face: CardFace, side: 0 | 1, { colours, ratio }: CardLook): string {
    const seat = colours.seats[side];
    const key = `card/${face}/${seat}/${colours.paper}/${colours.sea}/${ratio}`;
    if (!this.#scene.textures.exists(key)) {
      const texture = this.#scene.textures.createCanvas(key, cardSize.width * ratio, cardSize.height * ratio);
      if (texture) {
        paintCard(texture.context, face, { seat, colours, ratio });
        texture.refresh();
      }
    }
    return key;
  }
}
