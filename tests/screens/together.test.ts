import { expect, test } from 'vitest';
import { readerOf } from '../../src/crisis/view.ts';
import { together } from '../../src/screens/together.ts';
import { viewOf } from '../../src/screens/view-of.ts';
import { advance, after, aSession, bundle, inRoom, playedOut, seals } from '../play/a-session.ts';

const { scenario } = bundle;

test('what two people look at together is the same from either seat, but for whose seat it is', () => {
  const { game } = after(inRoom(aSession()), seals('alba'), seals('boria'), advance);
  const strip = ({ seat: _, other: __, ...rest }: ReturnType<typeof together>) => ({
    ...rest,
    home: {},
    otherHasChosen: true,
    otherHasSealed: false,
  });
  expect(strip(together(scenario, viewOf(game, 'alba')))).toEqual(
    strip(together(scenario, viewOf(game, 'boria'))),
  );
});

test('no meter that one side alone may read is in it, nor any entry that one side alone knows', () => {
  const { game } = after(inRoom(aSession()), seals('alba'), seals('boria'));
  const shown = together(scenario, viewOf(game, 'alba'));
  for (const meter of Object.keys(shown.meters)) expect(readerOf(scenario, meter)).toBeUndefined();
  expect(shown.chronicle.every(({ seenBy }) => seenBy === 'all')).toBe(true);
  expect(shown.mustHave).toBeUndefined();
});

test('in the debrief nothing is taken away', () => {
  const seen = viewOf(playedOut(aSession()).game, 'alba');
  expect(together(scenario, seen)).toBe(seen);
});
