import type { Path } from './wish.ts';

/** The first is that of its name. */
const perSeat = [
  ...['delegations', 'goal', 'blocs', 'advisers', 'mustHaves', 'decisions', 'roles', 'moves', 'meters'],
];
const perParty = ['parties', 'goal', 'roles', 'moves', 'meters'];

/** How the keys of a thing's texts begin: `moves.alba.hold` for the move at `['moves', 'alba.hold']`. */
export function textPrefixes(path: Path): string[] {
  const [section, ...rest] = path.map(String);
  if (section === 'calendar') {
    const [kind, name, , turn] = rest;
    return [turn === undefined ? `${kind}.${name}` : `${kind}.${name}.${turn}`];
  }
  if (section === 'delegations' || section === 'parties') {
    const [seat, kind, name] = rest;
    const own = section === 'delegations' ? perSeat : perParty;
    return kind === undefined ? own.map((one) => `${one}.${seat}`) : [`${kind}.${seat}.${name}`];
  }
  return [[section, ...rest].join('.')];
}
