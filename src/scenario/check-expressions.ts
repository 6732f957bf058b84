import {
  allMeters,
  type Declared,
  type Kind,
  known,
  type Names,
  namesOf,
  outcomesOf,
  positionOf,
  rangeOf,
  stateOf,
} from './declared.ts';
import { expressionSpots } from './expression-spots.ts';
import { mentionsIn } from './mentions.ts';
import type { Mention } from './reader.ts';
import type { Report } from './report.ts';
import type { Spot } from './spot.ts';

/** Every name in a condition, effect or line of points exists, and numbers lie in the range of their meter. */
export function checkExpressions(top: Spot, names: Declared, report: Report): void {
  for (const expression of expressionSpots(top))
    for (const mention of mentionsIn(expression))
      if (mention.what === 'bound') checkBound(expression.spot, mention, names, report);
      else {
        const [as, declared] = expected(mention, top, names);
        known(report, expression.spot.place(mention.offset), as, mention.name, declared);
      }
}

type Named = Exclude<Mention, { what: 'bound' }>;

/** What may stand where a meter does: counts, and `round`, which is often misspelt. */
const counted = ['rupture', 'ambiguous', 'agreed', 'brackets', 'days', 'round'];

/** What a mention should be, and the names that would do. */
function expected(mention: Named, top: Spot, names: Declared): [Kind, Names] {
  const { what } = mention;
  switch (what) {
    case 'state': {
      const track = names.tracks?.get(mention.of);
      return [stateOf(mention.of), track && namesOf(track.at('states'))];
    }
    case 'position': {
      const clause = names.clauses?.get(mention.of);
      return [positionOf(mention.of), clause && namesOf(clause.at('positions'))];
    }
    case 'meter':
      return [{ kind: what, orElse: counted }, allMeters(names)];
    case 'outcome':
      return [{ kind: what }, names.seats && new Map(outcomesOf(names).map((outcome) => [outcome, top]))];
    case 'seat':
      return [{ kind: 'delegation' }, names.seats];
    default:
      return [{ kind: what }, names[sections[what]]];
  }
}

const sections = {
  track: 'tracks',
  move: 'moves',
  happening: 'happenings',
  round: 'rounds',
  clause: 'clauses',
  matter: 'matters',
} as const;

function checkBound(
  spot: Spot,
  { of, value, offset }: Mention & { what: 'bound' },
  names: Declared,
  report: Report,
): void {
  const { min, max } = rangeOf(names, of);
  if (!allMeters(names)?.has(of) || (value >= min && value <= max)) return;
  report.warning(
    spot.place(offset),
    { code: 'expression.outOfRange', meter: of, value, min, max },
    { code: 'expression.inRange', min, max },
  );
}
