import { expect, test } from 'vitest';
import { readScenario } from '../../src/scenario/read.ts';
import { at, placeOf, smallFiles } from './small-files.ts';

const reading = readScenario(smallFiles);
if (!reading.ok) throw new Error('the small scenario reads');
const { places } = reading;
const said = (path: readonly (string | number)[]) => at(places(path));

test('a part of a scenario is found at its name, in a line of its own and within one', () => {
  const stands = (text: string, part?: string) => placeOf(smallFiles, 'scenario.yaml', text, part);
  expect(said(['moves', 'alba.giveNotice'])).toBe(stands('alba.giveNotice:\n    channel', 'alba'));
  expect(said(['calendar', 'cuts', 'short', 'minutes'])).toBe(stands('minutes: 15'));
  expect(said(['calendar', 'rounds', 'apr-01', 'effects', 0])).toBe(stands('tension +5'));
});

test('what is not there is placed where the last part that is there starts', () => {
  expect(said(['moves', 'alba.giveNotice', 'word'])).toBe(said(['moves', 'alba.giveNotice']));
  expect(said(['nothing', 'of', 'this'])).toMatch(/^scenario\.yaml:\d+:\d+$/);
});
