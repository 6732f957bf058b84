import { filesIn } from '../../load.ts';
import { Dice } from './dice.ts';
import { hostileMutations } from './hostile-mutations.ts';
import { type Mutation, textMutations } from './text-mutations.ts';
import { treeMutations } from './tree-mutations.ts';

const mutations: Readonly<Record<string, Mutation>> = {
  ...textMutations,
  ...treeMutations,
  ...hostileMutations,
};
const kinds = Object.keys(mutations);

const tiny = filesIn('tests/scenario/tiny');
const ofRules = Object.fromEntries(Object.entries(tiny).filter(([name]) => !name.startsWith('text/')));
const names = Object.keys(tiny);

export interface Mutant {
  kind: string;
  /** The file that was changed. */
  file: string;
  files: Record<string, string>;
}

/**
 * The mutant of a number: the same for the same number. Three of four change the rules, and are read without texts,
 * which takes most of the time; now and then a second mutation is laid over the first.
 */
export function mutant(number: number): Mutant {
  const dice = new Dice(number);
  const kind = dice.pick(kinds);
  const file = dice.below(4) === 0 ? dice.pick(names) : 'scenario.yaml';
  const files = file.startsWith('text/') ? { ...tiny } : { ...ofRules };
  const once = mutations[kind]?.(files[file] ?? '', dice) ?? '';
  const second = textMutations[dice.pick(Object.keys(textMutations))];
  files[file] = dice.below(5) === 0 && once.length < 10_000 && second ? second(once || ' ', dice) : once;
  return { kind, file, files };
}
