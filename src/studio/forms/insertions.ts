import type { Declared } from '../../scenario/declared.ts';
import type { Speech } from '../editor/expected.ts';
import type { Group } from '../editor/names.ts';
import { namesIn } from './names-in.ts';

/** What can be put into an expression, by what it speaks of. */
interface Insertions {
  kind:
    | 'meter'
    | 'track'
    | 'move'
    | 'clause'
    | 'round'
    | 'matter'
    | 'happening'
    | 'outcome'
    | 'seat'
    | 'count';
  lines: string[];
}

const counts = ['rupture', 'days', 'agreed', 'brackets', 'ambiguous'];

/** Pieces of conditions, effects or points with the names of a draft. */
export function insertions(names: Declared, speech: Speech): Insertions[] {
  const all = (kind: Group['kind'], of?: string) => namesIn(names, { kind, of });
  const each = (outer: 'track' | 'clause', inner: 'state' | 'position', say: (name: string) => string) =>
    all(outer).flatMap((name) => all(inner, name).map((part) => `${say(name)} is ${part}`));
  const seats = [...(names.seats?.keys() ?? [])];
  const conditions: Insertions[] = [
    { kind: 'track', lines: each('track', 'state', (name) => name) },
    { kind: 'move', lines: all('move').map((move) => `${move} done`) },
    {
      kind: 'clause',
      lines: [
        ...all('clause').map((clause) => `clause ${clause} agreed`),
        ...each('clause', 'position', (name) => `clause ${name}`),
      ],
    },
    { kind: 'round', lines: all('round').map((round) => `round >= ${round}`) },
    { kind: 'matter', lines: all('matter').map((matter) => `matter ${matter} open`) },
    { kind: 'happening', lines: all('happening').map((happening) => `happening ${happening}`) },
    { kind: 'outcome', lines: all('outcome').map((outcome) => `outcome is ${outcome}`) },
    { kind: 'seat', lines: seats.flatMap((seat) => [`${seat} ratifies`, `blame is ${seat}`]) },
  ];
  const meters = all('meter');
  if (speech === 'condition')
    return [{ kind: 'meter', lines: meters }, { kind: 'count', lines: counts }, ...conditions];
  if (speech === 'points')
    return [
      { kind: 'meter', lines: meters.map((meter) => `+${meter} / 2`) },
      { kind: 'count', lines: counts.map((count) => `+${count}`) },
      ...conditions,
    ];
  return [
    { kind: 'meter', lines: meters.map((meter) => `${meter} +1`) },
    { kind: 'count', lines: ['rupture -1', 'rupture +1'] },
    {
      kind: 'matter',
      lines: all('matter').flatMap((matter) => [`matter ${matter} opens`, `matter ${matter} closes`]),
    },
    { kind: 'clause', lines: all('clause').map((clause) => `clause ${clause} reopens`) },
    ...conditions.filter(({ kind }) => !['matter', 'clause'].includes(kind)),
  ];
}
