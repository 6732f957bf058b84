import type { Path } from './wish.ts';

/** The first is that of its name. */
const perSeat = ['delegations', 'goal', 'blocs', 'advisers', 'mustHaves', 'decisions', 'moves', 'meters'];

/** How the keys of a thing's texts begin: `moves.alba.hold` for the move at `['moves', 'alba.hold']`. */
export function textPrefixes(path: Path): string[] {
  const [section, ...rest] = path.map(String);
  if (section === 'calendar') {
    const [kind, name, , turn] = rest;
    return [turn === undefined ? `${kind}.${name}` : `${kind}.${name}.${turn}`];
  }
  if (section === 'delegations') {
    const [seat, kind, name] = rest;
    return kind === undefined ? perSeat.map((one) => `${one}.${seat}`) : [`${kind}.${seat}.${name}`];
  }
  if (section === 'parties') return ['parties', 'goal', 'moves', 'meters'].map((one) => `${one}.${rest[0]}`);
  return [[section, ...rest].join('.')];
}
