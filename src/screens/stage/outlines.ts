import picture from '../../../assets/map/region.svg?raw';

/** The outline of a named path in the baked picture, ready for a canvas; found without a DOM, since a worker has none. */
const outline = (id: string): Path2D =>
  new Path2D(picture.match(new RegExp(`<path id="${id}"[^>]*? d="([^"]*)"`))?.[1] ?? '');

let outlines: { land: Path2D; borders: Path2D } | undefined;

/** Coasts and borders; read once. */
export function regionOutlines(): { land: Path2D; borders: Path2D } {
  outlines ??= { land: outline('land'), borders: outline('borders') };
  return outlines;
}
