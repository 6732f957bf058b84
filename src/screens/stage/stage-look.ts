import type { View } from '../../crisis/view-type.ts';
import { fitTo } from './fit.ts';
import { placeLabels } from './labels.ts';
import { nightfall } from './nightfall.ts';
import { type Capitals, capitals, type Point, places, size } from './region.ts';
import type { StageSurroundings } from './surroundings.ts';

/** What the picture shows at rest, and where in the page it lies (device pixels; `round` is its corners' radius). */
export interface StageLook {
  window: { x: number; y: number; width: number; height: number; round: number } | undefined;
  /** Where the middle between the capitals goes, as parts of the window. */
  focus: Point;
  capitals: Capitals;
  rupture: number;
  /** 0 when the crisis begins .. 1 at midnight of the last day. */
  nightfall: number;
  lessMotion: boolean;
  pixelRatio: number;
}

/** The look of a picture that follows an element of the page. @param ratio device pixels for each CSS pixel */
export function stageLook(
  element: HTMLElement | undefined,
  view: View | undefined,
  about: StageSurroundings,
  ratio: number,
): StageLook {
  const scenario = about.scenario();
  const box = element?.getBoundingClientRect();
  return {
    // An element that the styles hide has no size.
    window: box?.width
      ? {
          x: Math.round(box.x * ratio),
          y: Math.round(box.y * ratio),
          width: Math.max(1, Math.round(box.width * ratio)),
          height: Math.max(1, Math.round(box.height * ratio)),
          round: roundOf(element) * ratio,
        }
      : undefined,
    focus: element ? focusOf(element) : { x: 0.5, y: 0.5 },
    capitals: capitals(about.onMap() ? seatsOf(about) : []),
    rupture: view?.rupture ?? 5,
    nightfall: scenario && view ? nightfall(scenario, view) : 0.35,
    lessMotion: about.lessMotion(),
    pixelRatio: ratio,
  };
}

/** Sets the names of the places over the element that a picture follows. */
export function labelElement(
  element: HTMLElement,
  { capitals: lie, focus }: StageLook,
  about: StageSurroundings,
): void {
  const { width, height } = element.getBoundingClientRect();
  placeLabels(element, {
    fit: fitTo({ width, height }, size, lie.at, focus),
    width,
    height,
    seats: seatsOf(about),
    capitals: lie,
    nameOf: about.nameOf,
    from: partOf(element, '--labels-from', 0),
    language: about.language(),
  });
}

/** The open game's seats; before any game, the first two places of the map. */
export function seatsOf(about: StageSurroundings): readonly string[] {
  const scenario = about.scenario();
  return Object.keys(scenario ? scenario.delegations : places).slice(0, 2);
}

/** A part (0..1) that an element's styles name. */
const partOf = (element: HTMLElement, name: string, otherwise: number): number =>
  Number(getComputedStyle(element).getPropertyValue(name) || otherwise);

/** How round the corners of the frame are that an element has. */
const roundOf = (element: HTMLElement | undefined): number =>
  element ? Number.parseFloat(getComputedStyle(element).borderTopLeftRadius) || 0 : 0;

/** Where an element wants the middle of things: its styles' `--focus-x` and `--focus-y`. */
const focusOf = (element: HTMLElement): Point => ({
  x: partOf(element, '--focus-x', 0.5),
  y: partOf(element, '--focus-y', 0.5),
});
