import { languages } from '../../scenario/text.ts';
import type { Group } from '../editor/names.ts';
import { entriesOf, isCollection, nameOf } from './entries.ts';
import { namesWritten } from './names-written.ts';
import { type Opened, openYaml } from './opened.ts';
import { textPrefixes } from './text-prefixes.ts';
import type { Path, Wish } from './wish.ts';

/** What else is called otherwise when a thing is: its name where others speak of it, and the keys of its texts. */
interface Follows {
  /** The new name of something of a group, or the same. */
  name(group: Group, name: string): string;
  /** Beginnings of text keys, old and new. */
  texts: readonly [from: string, to: string][];
}

/**
 * What renaming a thing asks of each file: its own name, every mention of it in conditions, effects, points and lists,
 * the keys of its texts and its part in the history.
 * @param path where it is declared in scenario.yaml, as `['moves', 'alba.hold']`
 */
export function renameName(
  files: Readonly<Record<string, string>>,
  path: Path,
  to: string,
): Record<string, Wish[]> {
  const follows = followsOf(path, to);
  const wishes: Record<string, Wish[]> = {};
  for (const file of ['scenario.yaml', 'history.yaml']) {
    const opened = files[file] === undefined ? undefined : openYaml(files[file]);
    if (!opened) continue;
    const mine: Wish[] = file === 'scenario.yaml' ? [{ do: 'rename', path, name: to }] : [];
    for (const { group, name, path: where, at } of namesWritten(file, opened)) {
      const next = follows.name(group, name);
      if (next === name) continue;
      if (at === 'key') mine.push({ do: 'rename', path: where, name: next });
      else mine.push({ do: 'write', path: where, offset: at.offset, was: name, is: next });
    }
    if (file === 'scenario.yaml') mine.push(...declarations(opened, follows));
    if (mine.length > 0) wishes[file] = mine;
  }
  for (const language of languages) {
    const file = `text/${language}.yaml`;
    const opened = files[file] === undefined ? undefined : openYaml(files[file]);
    const mine = opened ? textWishes(opened, follows) : [];
    if (mine.length > 0) wishes[file] = mine;
  }
  return wishes;
}

const owned = ['moves', 'meters'];

/** Moves and meters are declared under their owner's name. */
function declarations({ document }: Opened, follows: Follows): Wish[] {
  return owned.flatMap((section) => {
    const block = document.get(section, true);
    if (!isCollection(block)) return [];
    return (entriesOf(block) ?? []).flatMap(({ key }): Wish[] => {
      const name = key ? nameOf(key) : '';
      const next = follows.name({ kind: section === 'moves' ? 'move' : 'meter', of: 'owner' }, name);
      return next === name ? [] : [{ do: 'rename', path: [section, name], name: next }];
    });
  });
}

function textWishes({ document }: Opened, { texts }: Follows): Wish[] {
  const wishes: Wish[] = [];
  visit(document.contents, [], '');
  return wishes;

  function visit(node: unknown, path: Path, above: string): void {
    if (!isCollection(node)) return;
    for (const { key, value } of entriesOf(node) ?? []) {
      if (!key) continue;
      const name = nameOf(key);
      const whole = above + name;
      const change = texts.find(
        ([from]) => covers(from, whole) && !covers(from, above.slice(0, -1)) && from.startsWith(above),
      );
      const next = change ? change[1] + whole.slice(change[0].length) : whole;
      if (next.startsWith(above) && next !== whole)
        wishes.push({ do: 'rename', path: [...path, name], name: next.slice(above.length) });
      visit(value, [...path, name], `${whole}.`);
      if (above === 'terms.') renameVoice(value, [...path, name], whole);
    }
  }

  function renameVoice(node: unknown, path: Path, term: string): void {
    const voice = texts.find(([from]) => from.startsWith('goal.'));
    if (!voice || !isCollection(node)) return;
    const [from, to] = voice.map((one) => one.slice('goal.'.length)) as [string, string];
    if (entriesOf(node)?.some(({ key }) => key && nameOf(key) === from) && term)
      wishes.push({ do: 'rename', path: [...path, from], name: to });
  }
}

const covers = (prefix: string, key: string): boolean => key === prefix || key.startsWith(`${prefix}.`);

function followsOf(path: Path, to: string): Follows {
  const was = String(path.at(-1));
  const before = textPrefixes(path);
  const after = textPrefixes([...path.slice(0, -1), to]);
  const texts = before.map((from, place): [string, string] => [from, after[place] ?? from]);
  return { name: (group, name) => renamed(path, was, to, group, name), texts };
}

/** Sections whose things go by their name alone. */
const kinds: Readonly<Record<string, Group['kind']>> = {
  meters: 'meter',
  tracks: 'track',
  moves: 'move',
  clauses: 'clause',
  matters: 'matter',
  happenings: 'happening',
};

function renamed(path: Path, was: string, to: string, { kind, of }: Group, name: string): string {
  const [section, owner, part] = path.map(String);
  const when = (fits: boolean): string => (fits && name === was ? to : name);
  const inside = (from: string, next: string): string =>
    name === from || name.startsWith(`${from}.`) ? next + name.slice(from.length) : name;
  if (path.length === 2) {
    if (section === 'delegations' || section === 'parties') {
      if (kind === 'seat') return when(true);
      if (kind === 'outcome') return name === `alone.${was}` ? `alone.${to}` : name;
      return kind === 'move' || kind === 'meter' ? inside(was, to) : name;
    }
    // A declaration's own name is changed where it stands.
    return when(kinds[section ?? ''] === kind && of !== 'owner');
  }
  if (section === 'calendar' && owner === 'rounds') return when(kind === 'round');
  if (section === 'calendar' && owner === 'epilogue') {
    if (kind !== 'turn') return name;
    return path.length === 3 ? inside(was, to) : name === `${part}.${was}` ? `${part}.${to}` : name;
  }
  if (section === 'tracks') return when(kind === 'state' && of === owner);
  if (section === 'clauses') return when(kind === 'position' && of === owner);
  if (part === 'mustHaves') return when(kind === 'mustHave' && of === owner);
  if (part === 'blocs' && kind === 'meter') return name === `${owner}.${was}` ? `${owner}.${to}` : name;
  return name;
}
