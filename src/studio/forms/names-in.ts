import { allMeters, allSeats, type Declared, type Names, outcomesOf } from '../../scenario/declared.ts';
import type { Group } from '../editor/names.ts';

/** The names of a group that a draft declares, whatever else is wrong in it. */
export function namesIn(names: Declared, { kind, of = '' }: Group): string[] {
  const list = (found: Names): string[] => [...(found?.keys() ?? [])];
  switch (kind) {
    case 'meter':
      return list(allMeters(names) ?? names.meters);
    case 'track':
      return list(names.tracks);
    case 'state':
      return under(names.tracks, of, 'states');
    case 'move':
      return list(names.moves).filter((move) => of === '' || move.startsWith(`${of}.`));
    case 'clause':
      return list(names.clauses);
    case 'position':
      return under(names.clauses, of, 'positions');
    case 'round':
      return list(names.rounds);
    case 'happening':
      return list(names.happenings);
    case 'matter':
      return list(names.matters);
    case 'seat':
      return list(allSeats(names) ?? names.seats);
    case 'outcome':
      return outcomesOf(names);
    case 'turn':
      return list(names.turns);
    case 'mustHave':
      return under(names.seats, of, 'mustHaves');
    case 'source':
      return [...list(names.sources), 'K'].filter((name, at, all) => all.indexOf(name) === at);
  }
}

const under = (outer: Names, of: string, heading: string): string[] =>
  (outer?.get(of)?.at(heading).entries() ?? []).map(([name]) => name);
