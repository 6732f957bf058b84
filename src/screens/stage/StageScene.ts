import { BlendModes, type GameObjects, Scene } from 'phaser';
import { CanvasPicture } from './CanvasPicture.ts';
import { type StageColours, stageColours } from './colours.ts';
import { drawLine } from './draw-line.ts';
import { type Fit, fitTo, placed } from './fit.ts';
import { OrderCards } from './OrderCards.ts';
import { cardScale } from './paint-card.ts';
import { glowAtRest, glowReach, paintGlow } from './paint-glow.ts';
import { paintGround } from './paint-ground.ts';
import { type Point, size } from './region.ts';
import type { StageLook } from './stage-look.ts';
import { followed, shakeAfter, tensionOf } from './tension.ts';

/** Seconds for which a capital or the line stays lit after a flash. */
const flashSeconds = 0.38;

/** The picture under the pages: region, capitals, the line between them, the light, and cards in the air. */
export class StageScene extends Scene {
  #look: StageLook | undefined;
  #colours: StageColours | undefined;
  #ground!: CanvasPicture;
  #glows!: [CanvasPicture, CanvasPicture];
  #line!: GameObjects.Graphics;
  #cards!: OrderCards;
  #fit: Fit = { scale: 1, x: 0, y: 0 };
  /** What the ground was last painted for. */
  #painted = '';
  /** When the line was last struck, and each seat last flashed, in seconds of the scene's clock. */
  #struck = -9;
  #flashed: [number, number] = [-9, -9];
  #now = 0;
  /** The line's pull as it is drawn: it follows the rupture, and does not jump. */
  #pull = 0;

  constructor() {
    super('stage');
  }

  create(): void {
    this.#ground = new CanvasPicture(this, 'ground');
    this.#line = this.add.graphics();
    this.#glows = [new CanvasPicture(this, 'glow-0'), new CanvasPicture(this, 'glow-1')];
    for (const glow of this.#glows) glow.image.setOrigin(0.5);
    this.#cards = new OrderCards(this);
    this.#apply();
  }

  /** Shows another look; a changed rupture strikes the line. */
  show(look: StageLook): void {
    const first = this.#look === undefined;
    const struck = !first && this.#look?.rupture !== look.rupture;
    this.#look = look;
    if (first || look.lessMotion) this.#pull = tensionOf(look.rupture).pull;
    if (struck) this.strike();
    if (this.#ground) this.#apply();
  }

  /** The document's colours changed. */
  recolour(): void {
    this.#colours = undefined;
    this.#painted = '';
    if (this.#ground) this.#apply();
  }

  strike(): void {
    if (!this.#look?.lessMotion) this.#struck = this.#now;
  }

  /** Lets the capital of a seat (0 or 1) flare up. */
  flash(seat: number): void {
    this.#flashed[seat === 0 ? 0 : 1] = this.#now;
  }

  /** A card leaves its capital. */
  fly(seat: number, channel: 'public' | 'quiet' | 'edit'): void {
    const look = this.#look;
    if (!look?.window || !this.#colours) return;
    const colours = this.#colours;
    const [one, other] = this.#capitals(look);
    this.#cards.turn(
      { seat, channel, from: seat === 0 ? one : other, between: [one, other] },
      {
        colours,
        ratio: look.pixelRatio * cardScale(look.window, look.pixelRatio),
        lessMotion: look.lessMotion,
        window: look.window,
      },
    );
    this.flash(seat);
  }

  clearCards(): void {
    this.#cards?.clear();
    this.#flashed = [-9, -9];
  }

  /** Whether anything will look different in the next frame. */
  get moving(): boolean {
    const lit = Math.max(...this.#flashed) + flashSeconds > this.#now;
    return (
      lit || this.#pulling || shakeAfter(this.#now - this.#struck) > 0 || this.tweens.getTweens().length > 0
    );
  }

  override update(_: number, milliseconds: number): void {
    // A loop that slept reports the whole sleep as one step: that is no motion.
    this.#now += Math.min(milliseconds, 50) / 1000;
    const look = this.#look;
    if (!look?.window || !this.#colours) return;
    const at = this.#capitals(look);
    const tension = tensionOf(look.rupture);
    this.#pull = followed(this.#pull, tension.pull, Math.min(milliseconds, 50) / 1000);
    drawLine(this.#line, at, {
      tension: { ...tension, pull: this.#pull },
      shake: look.lessMotion ? 0 : shakeAfter(this.#now - this.#struck),
      time: this.#now,
      colours: this.#colours,
      ratio: look.pixelRatio,
    });
    for (const [seat, glow] of this.#glows.entries()) {
      const since = (this.#now - (this.#flashed[seat] ?? 0)) / flashSeconds;
      const lit = since < 1 ? 1 - since : 0;
      const point = at[seat] ?? at[0];
      glow.image.setPosition(point.x, point.y).setScale(1 + (look.lessMotion ? 0 : 0.5 * lit));
      glow.image.setAlpha(glowAtRest + (1 - glowAtRest) * lit);
    }
  }

  /** Whether the line is on its way to another tension. */
  get #pulling(): boolean {
    return this.#look?.window !== undefined && this.#pull !== tensionOf(this.#look.rupture).pull;
  }

  #capitals(look: StageLook): [Point, Point] {
    const [one, other] = look.capitals.at;
    return [placed(this.#fit, one), placed(this.#fit, other)];
  }

  #apply(): void {
    const look = this.#look;
    const camera = this.cameras.main;
    camera.setVisible(look?.window !== undefined);
    if (!look?.window) return;
    const { x, y, width, height, round } = look.window;
    camera.setViewport(x, y, width, height);
    this.#colours ??= stageColours();
    const colours = this.#colours;
    const { at, known } = look.capitals;
    this.#fit = fitTo({ width, height }, size, at, look.focus);
    const key = JSON.stringify([width, height, round, look.focus, look.nightfall, look.capitals, colours]);
    if (key === this.#painted) return;
    this.#painted = key;
    this.#ground.paint(width, height, (canvas) => {
      // The page's frame is round, and nothing of the page lies over what would stick out of it.
      canvas.setTransform(1, 0, 0, 1, 0, 0);
      canvas.clearRect(0, 0, width, height);
      canvas.save();
      canvas.beginPath();
      canvas.roundRect(0, 0, width, height, round);
      canvas.clip();
      paintGround(canvas, {
        width,
        height,
        fit: this.#fit,
        colours,
        nightfall: look.nightfall,
        land: known,
        pixelRatio: look.pixelRatio,
        capitals: at,
      });
      canvas.restore();
    });
    const reach = glowReach(width, look.pixelRatio);
    for (const [seat, glow] of this.#glows.entries()) {
      glow.paint(reach * 2, reach * 2, (canvas) =>
        paintGlow(canvas, reach, colours.seats[seat] ?? colours.ink, colours.dark),
      );
      glow.image.setBlendMode(colours.dark ? BlendModes.ADD : BlendModes.NORMAL);
    }
  }
}
