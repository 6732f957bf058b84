import type { Path } from './context.ts';
import type { Expected } from './expected.ts';
import type { Group } from './names.ts';

/** A path, with `*` for any name and `#` for a place in a list, and what is named there. */
type Rule = readonly [
  pattern: string,
  named: (parts: readonly string[]) => Group | Group[],
  words?: readonly string[],
];

const any = (kind: Group['kind']) => () => ({ kind });
/** Names of what the nth part of the path owns. */
const of =
  (kind: Group['kind'], part: number) =>
  (parts: readonly string[]): Group => ({ kind, of: parts[part] });

const state = of('state', 1);
const position = of('position', 1);
const events = (): Group[] =>
  (['move', 'happening', 'round', 'turn', 'outcome'] as const).map((kind) => ({ kind }));

/** Where a value of scenario.yaml is the name of something else. */
const values: readonly Rule[] = [
  ['calendar/rounds/*/whenSkipped/#', any('move')],
  ['calendar/cuts/*/rounds/#', any('round')],
  ['rules/incident/happening', any('happening')],
  ['delegations/*/advisers/*/watches/#', any('meter')],
  ['*/*/dashboard/#', any('meter')],
  ['*/*/standing/*', of('move', 1)],
  ['*/*/roles/*/cares/#', () => [{ kind: 'clause' }, { kind: 'meter' }]],
  ['backChannels/#/#', any('seat')],
  ['meters/*/seen', any('seat'), ['all']],
  ['tracks/*/initial', state],
  ['tracks/*/states/*/on/*', state],
  ['tracks/*/states/*/on/*/to', state],
  ['tracks/*/states/*/on/*/#', state],
  ['tracks/*/states/*/on/*/#/to', state],
  ['tracks/*/states/*/settle/#/to', state],
  ['moves/*/answers/#', any('matter')],
  ['clauses/*/commits', any('seat'), ['both']],
  ['clauses/*/opening/*', position],
  ['clauses/*/fallback', position],
  ['clauses/*/fallback/to', position],
  ['clauses/*/fallback/#', position],
  ['clauses/*/fallback/#/to', position],
  ['clauses/*/ambiguous/#', position],
  ['matters/*/arrives', any('round')],
  ['matters/*/to', any('seat'), ['both']],
  ['matters/*/favours', any('seat')],
  ['happenings/*/at', any('round')],
  ['happenings/*/window/#', any('round')],
];

/** Where a name of a block of scenario.yaml is the name of something else. */
const keys: readonly Rule[] = [
  ['delegations/*/blocs/*/taste', any('clause')],
  ['delegations/*/blocs/*/taste/*', of('position', 5)],
  ['*/*/character/leans', of('move', 1)],
  ['tracks/*/states/*/on', events, ['deadline']],
  ['moves/*/costs', any('meter')],
  ['clauses/*/opening', any('seat')],
];

const historyValues: readonly Rule[] = [
  ['mustHaves/*', of('mustHave', 1)],
  ['rounds/*/#/*/public', of('move', 3)],
  ['rounds/*/#/*/quiet', of('move', 3)],
  ...['propose', 'accept', 'bracket', 'lock'].map(
    (verb): Rule => [`rounds/*/#/*/edits/#/${verb}`, any('clause')],
  ),
  ['rounds/*/#/*/sources/#', any('source'), ['K']],
  ['calibration/#/meter', any('meter')],
  ['calibration/#/round', any('round')],
  ['calibration/#/sources/#', any('source'), ['K']],
];

const historyKeys: readonly Rule[] = [
  ['mustHaves', any('seat')],
  ['rounds', any('round')],
  ['rounds/*/#', any('seat')],
];

/** Where a choice comes from is said in many places, always in the same way. */
const labels: readonly Rule[] = [
  ['label/source', any('source')],
  ['label/of', any('seat')],
];

/** The names of other things that may stand at a path, as a value or as a name of the block there. */
export function expectedNames(file: string, path: Path, part: 'key' | 'value'): Expected {
  const parts = path.map(String);
  const said = path.map((one) => (typeof one === 'number' ? '#' : one));
  const rules =
    file === 'history.yaml'
      ? { key: historyKeys, value: historyValues }[part]
      : { key: keys, value: values }[part];
  const rule =
    rules.find(([pattern]) => fits(pattern.split('/'), said)) ??
    (part === 'value' ? labels.find(([pattern]) => fits(pattern.split('/'), said.slice(-2))) : undefined);
  if (!rule) return { groups: [], words: [] };
  const [, named, words = []] = rule;
  return { groups: [named(parts)].flat(), words };
}

const fits = (pattern: readonly string[], path: readonly string[]): boolean =>
  pattern.length === path.length &&
  pattern.every((part, place) => part === path[place] || (part === '*' && path[place] !== '#'));
