import { seat } from './names.ts';
import type { State } from './state.ts';
import { formCode, labourCode, listingCode, materialsCode, pactCode, talksCode, wtoCode } from './text.ts';

/** Clause -> liking of each of its positions, in the scenario's order. */
type Taste = Record<'pact' | 'materials' | 'listing' | 'wto' | 'labour' | 'talks' | 'form', number[]>;

interface Bloc {
  weight: number;
  threshold: number;
  taste: Taste;
}

const seoulBlocs: Bloc[] = [
  {
    // base
    weight: 35,
    threshold: 0,
    taste: {
      pact: [1, 0, -2],
      materials: [3, 0, -3],
      listing: [3, 0, -2],
      wto: [1, 0, -2],
      labour: [1, 0, -3],
      talks: [2, 1, -2],
      form: [2, 0, -1],
    },
  },
  {
    // centre
    weight: 25,
    threshold: 3,
    taste: {
      pact: [-1, 1, 1],
      materials: [2, 1, -2],
      listing: [2, 1, -1],
      wto: [0, 1, -1],
      labour: [1, 1, -2],
      talks: [1, 1, -1],
      form: [1, 1, 0],
    },
  },
  {
    // alliance
    weight: 20,
    threshold: 5,
    taste: {
      pact: [-4, 1, 3],
      materials: [1, 1, -1],
      listing: [1, 1, 0],
      wto: [-1, 1, 1],
      labour: [0, 0, 1],
      talks: [1, 1, 0],
      form: [1, 1, 0],
    },
  },
  {
    // plaintiffs
    weight: 20,
    threshold: 4,
    taste: {
      pact: [1, 0, -1],
      materials: [1, 0, -1],
      listing: [1, 0, -1],
      wto: [1, 0, -1],
      labour: [3, 0, -5],
      talks: [0, 0, 0],
      form: [1, 0, -1],
    },
  },
];

const tokyoBlocs: Bloc[] = [
  {
    // right
    weight: 35,
    threshold: 1,
    taste: {
      pact: [-1, 0, 2],
      materials: [-4, -1, 2],
      listing: [-4, -1, 2],
      wto: [-2, 0, 2],
      labour: [-5, 0, 3],
      talks: [-3, 0, 1],
      form: [-3, 0, 2],
    },
  },
  {
    // meti
    weight: 20,
    threshold: 0,
    taste: {
      pact: [0, 0, 0],
      materials: [-3, 1, 1],
      listing: [-3, 1, 1],
      wto: [-3, 1, 2],
      labour: [-1, 0, 0],
      talks: [-3, 1, 1],
      form: [-2, 0, 1],
    },
  },
  {
    // alliance
    weight: 20,
    threshold: 3,
    taste: {
      pact: [-4, 1, 3],
      materials: [0, 1, -1],
      listing: [0, 1, -1],
      wto: [-1, 1, 1],
      labour: [-3, 0, 2],
      talks: [0, 1, -1],
      form: [0, 1, 0],
    },
  },
  {
    // regions
    weight: 25,
    threshold: 4,
    taste: {
      pact: [-1, 1, 1],
      materials: [1, 1, -1],
      listing: [1, 1, -1],
      wto: [-1, 1, 1],
      labour: [-2, 0, 1],
      talks: [1, 1, -1],
      form: [1, 1, 0],
    },
  },
];

/** By clause, in the scenario's order: who gives way if it is fulfilled. */
const commits = {
  pact: [true, false],
  materials: [false, true],
  listing: [false, true],
  wto: [true, false],
  labour: [true, true],
  talks: [false, true],
  form: [true, true],
} as const;

/** A dislike grows weaker by one, but never turns into a wish; a wish the same. */
const soften = (taste: number): number => (taste < 0 ? taste + 1 : taste);
const dilute = (taste: number): number => (taste > 0 ? taste - 1 : taste);

/** How a taste comes out under each of the eight wordings. */
const worded = (taste: number, committed: boolean): number[] =>
  Array.from({ length: 8 }, (_, how) => {
    const loosen = committed ? soften : dilute;
    let found = how & 1 ? dilute(soften(taste)) : taste;
    if (how & 2) found = loosen(found);
    if (how & 4) found = loosen(found);
    return found;
  });

/** By bloc: 24 numbers a clause, one an offer. */
const tables = (blocs: Bloc[], side: 0 | 1): Int8Array[] =>
  blocs.map(({ taste }) =>
    Int8Array.from(
      Object.entries(commits).flatMap(([clause, sides]) =>
        taste[clause as keyof Taste].flatMap((one) => worded(one, sides[side])),
      ),
    ),
  );

const seoulTastes = tables(seoulBlocs, seat.seoul);
const tokyoTastes = tables(tokyoBlocs, seat.tokyo);

/** Weight (0..100) of the blocs that accept the text as it stands. */
export function support(s: State, side: number): number {
  const blocs = side === seat.seoul ? seoulBlocs : tokyoBlocs;
  const tastes = side === seat.seoul ? seoulTastes : tokyoTastes;
  const m = s.inside;
  const text = [
    pactCode(s),
    24 + materialsCode(s),
    48 + listingCode(s),
    72 + wtoCode(s),
    96 + labourCode(s),
    120 + talksCode(s),
    144 + formCode(s),
  ];
  let weight = 0;
  for (let bloc = 0; bloc < 4; bloc += 1) {
    const taste = tastes[bloc] as Int8Array;
    let sum = 0;
    for (let which = 0; which < 7; which += 1) sum += taste[text[which] as number] as number;
    const { threshold, weight: own } = blocs[bloc] as Bloc;
    if (sum >= threshold - Math.trunc((moodOf(m, side, bloc) - 50) / 10)) weight += own;
  }
  return weight;
}

function moodOf(m: State['inside'], side: number, bloc: number): number {
  switch (4 * side + bloc) {
    case 0:
      return m.seoulBase;
    case 1:
      return m.seoulCentre;
    case 2:
      return m.seoulAlliance;
    case 3:
      return m.seoulPlaintiffs;
    case 4:
      return m.tokyoRight;
    case 5:
      return m.tokyoMeti;
    case 6:
      return m.tokyoAlliance;
    default:
      return m.tokyoRegions;
  }
}

export const ratifies = (s: State, side: number): boolean => support(s, side) >= 50;
