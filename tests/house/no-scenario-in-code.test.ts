import { describe, expect, test } from 'vitest';
import { languages } from '../../src/scenario/text.ts';
import { load, shipped } from '../load.ts';
import { filesUnder, withoutComments } from './source-files.ts';

const code = filesUnder('src', ['.ts', '.tsx', '.mjs', '.css', '.json', '.html']).map(({ path, text }) => ({
  path,
  text: withoutComments(text),
}));

/** Whole words in Latin letters, since `washington` may be in no word; anything in scripts without spaces. */
const pattern = (name: string): RegExp => {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return /^[\w.-]+$/.test(name) ? new RegExp(`(?<![A-Za-z0-9])${plain}(?![a-z0-9])`, 'i') : new RegExp(plain);
};

/** The names by which a crisis is told apart: its id, who sits at its table and beside it, in every language. */
function namesOf(folder: string): string[] {
  const { scenario, texts } = load(folder);
  const seats = [...Object.keys(scenario.delegations), ...Object.keys(scenario.parties)];
  const written = languages.flatMap((language) =>
    seats.flatMap((seat) => [
      texts[language][`delegations.${seat}.name`] ?? [],
      texts[language][`parties.${seat}.name`] ?? [],
    ]),
  );
  // The folder to copy from is called by what it is for.
  const id = scenario.id === 'template' ? [] : [scenario.id];
  return [...new Set([...id, ...seats, ...written.flat()])];
}

describe.each(shipped)('%s', (folder) => {
  const names = namesOf(folder);

  test('no code knows whose crisis it is: that is the scenario’s', () => {
    expect(names.length).toBeGreaterThan(4);
    const found = code.flatMap(({ path, text }) =>
      names.flatMap((name) => (pattern(name).test(text) ? [`${path}: ${name}`] : [])),
    );
    expect(found).toEqual([]);
  });

  test('no code knows one of its acts, numbers or endings by its full name', () => {
    const { scenario } = load(folder);
    const owned = [...Object.keys(scenario.moves), ...Object.keys(scenario.meters)].filter((name) =>
      name.includes('.'),
    );
    const rounds = Object.keys(scenario.calendar.rounds);
    const known = [...owned, ...rounds];
    const found = code.flatMap(({ path, text }) =>
      known.flatMap((name) =>
        text.includes(`'${name}'`) || text.includes(`"${name}"`) ? [`${path}: ${name}`] : [],
      ),
    );
    expect(found).toEqual([]);
  });
});
