import type { Declared } from '../../scenario/declared.ts';
import { z } from '../../scenario/zod.ts';
import { expectedNames } from '../editor/expected-names.ts';
import type { Path, Plain } from '../yaml/wish.ts';
import { namesIn } from './names-in.ts';
import { bare, leastOf, shapeOf } from './shape.ts';

type Schema = z.core.$ZodType;

/** Words that a new thing starts with where the first of the schema would be a poor guess. */
const preferred: Readonly<Record<string, string>> = { kind: 'statement', mood: 'tense' };

/** The least that may stand at a path: every key that must be there, filled so that it holds from the start. */
export function blankFor(schema: Schema, path: Path, names: Declared): Plain {
  const shape = shapeOf(schema, path);
  switch (shape.is) {
    case 'block': {
      const { shape: keys } = bare(schema) as z.ZodObject;
      const entries = Object.entries(keys)
        .filter(([key, one]) => shapeOf(one as Schema, [...path, key]).needed || always.includes(key))
        .map(([key, one]) => [key, blankFor(one as Schema, [...path, key], names)]);
      return Object.fromEntries(entries);
    }
    case 'names':
      return namesFor(schema, path, names);
    case 'list':
    case 'tuple':
      return listFor(schema, path, names, shape.is === 'tuple' ? shape.length : undefined);
    case 'choice':
      return shape.options.find((one) => one === preferred[String(path.at(-1))]) ?? shape.options[0] ?? '';
    case 'number':
      return middle(shape.min, shape.max, path);
    case 'flag':
      return false;
    case 'date':
      return dateFor(names);
    case 'colour':
      return '#7a7a7a';
    case 'speech':
      return { condition: conditionFor(names), effect: 'rupture -1', points: '+1' }[shape.speech];
    case 'label':
      return 'invented';
    default:
      return firstName(path, names) ?? 'unnamed';
  }
}

/** Keys that may be absent and that a new thing has all the same. */
const always = ['effects'];

const conditionFor = ({ rounds }: Declared): string =>
  `round >= ${[...(rounds?.keys() ?? ['start'])].at(-1)}`;

const dateFor = ({ rounds }: Declared): string =>
  [...(rounds?.values() ?? [])].at(-1)?.at('date').written ?? '2030-01-01';

function middle(min = 0, max = 100, path: Path): number {
  const wanted = ['initial', 'mood'].includes(String(path.at(-1))) ? 50 : 0;
  return Math.min(Math.max(wanted, min), max);
}

function firstName(path: Path, names: Declared): string | undefined {
  const { groups, words } = expectedNames('scenario.yaml', path as (string | number)[], 'value');
  const found = groups.flatMap((group) => namesIn(names, group));
  // Two that stand side by side should differ, as the seats of a channel.
  return words[0] ?? found[Number(path.at(-1))] ?? found[0];
}

function namesFor(schema: Schema, path: Path, names: Declared): Plain {
  const { groups } = expectedNames('scenario.yaml', path as (string | number)[], 'key');
  const { def } = bare(schema) as z.ZodRecord;
  const whole = ['taste', 'opening'].includes(String(path.at(-1))) || path.at(-2) === 'taste';
  // A bloc has a taste for every position, and a clause an opening of either side.
  if (!whole) return {};
  const found = groups.flatMap((group) =>
    group.kind === 'seat' ? [...(names.seats?.keys() ?? [])] : namesIn(names, group),
  );
  return Object.fromEntries(found.map((name) => [name, blankFor(def.valueType, [...path, name], names)]));
}

function listFor(schema: Schema, path: Path, names: Declared, length: number | undefined): Plain {
  const inner = bare(schema);
  const least = length ?? (inner instanceof z.ZodArray ? leastOf(inner) : 0);
  return Array.from({ length: least }, (_, place) => {
    const item = inner instanceof z.ZodArray ? inner.def.element : (inner as z.ZodTuple).def.items[place];
    return item ? blankFor(item, [...path, place], names) : '';
  });
}
