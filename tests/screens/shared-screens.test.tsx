import type { ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { DebriefScreen } from '../../src/screens/debrief/DebriefScreen.tsx';
import { EndingScreen } from '../../src/screens/debrief/EndingScreen.tsx';
import { partsFor } from '../../src/screens/debrief/parts.ts';
import { gamePages } from '../../src/screens/frame/pages.ts';
import { RoomScreen } from '../../src/screens/room/RoomScreen.tsx';
import type { ScreenProps, SealButtonsProps } from '../../src/screens/screen.ts';
import { opened, resolved } from '../crisis/a-game.ts';
import { aScreen, finished, inEpilogue } from './a-screen.ts';

// The page is asked how wide it is: as wide as a desk.
beforeAll(() => vi.stubGlobal('matchMedia', () => ({ matches: false })));
afterAll(() => void vi.unstubAllGlobals());

const shown = (Screen: ComponentType<ScreenProps>, props: ScreenProps): string =>
  renderToString(<Screen {...props} />);
const sitting = (game = finished()) => ({ game, masked: false, computer: [] });
const onward = {
  playOnFrom() {},
  otherSide() {},
  newGame() {},
  keep: <p>Keep it here</p>,
};
const ways = ['Play on from an earlier round', 'Play the other side', 'New game', 'Keep it here'];

describe('the ending', () => {
  test('offers the ways on that there are, and no others', () => {
    const game = finished();
    const with_ = (more: Partial<ScreenProps>) =>
      shown(EndingScreen, aScreen(game, { sitting: sitting(game), ...more }));
    const full = with_({ onward });
    const bare = with_({});
    const some = with_({ onward: { newGame() {} } });
    expect(ways.filter((way) => full.includes(way))).toEqual(ways);
    expect(ways.filter((way) => bare.includes(way))).toEqual([]);
    expect(ways.filter((way) => some.includes(way))).toEqual(['New game']);
  });

  test('is the epilogue, date by date, while nobody may open the game', () => {
    expect(shown(EndingScreen, aScreen(inEpilogue()))).toContain('beats');
  });
});

describe('the debrief', () => {
  test('waits while whoever shows it does not hold the game', () => {
    expect(shown(DebriefScreen, aScreen(finished()))).toContain('gathering');
  });

  test('has a way back into the game only where one can play on', () => {
    expect(partsFor(onward)).toContain('rewind');
    expect(partsFor({ newGame() {} })).not.toContain('rewind');
    expect(partsFor(undefined)).toEqual(partsFor(onward).filter((part) => part !== 'rewind'));
  });
});

describe('the room', () => {
  const game = opened();

  test('has one person’s seal, unless it is given another way to decide', () => {
    const told: SealButtonsProps[] = [];
    const Vote = (props: SealButtonsProps) => {
      told.push(props);
      return <p>Put it to the vote</p>;
    };
    const draft = { public: 'alba.vow' };
    expect(shown(RoomScreen, aScreen(game))).toContain('seal-button');
    const voted = shown(RoomScreen, aScreen(game, { draft, sealButtons: Vote }));
    expect(voted).toContain('Put it to the vote');
    expect(voted).not.toContain('seal-button');
    expect(told).toEqual([{ orders: { public: 'alba.vow' }, why: undefined }]);
  });

  test('tells the other way to decide why a draft cannot be sealed', () => {
    const told: SealButtonsProps[] = [];
    const Vote = (props: SealButtonsProps) => {
      told.push(props);
      return null;
    };
    shown(RoomScreen, aScreen(game, { draft: { public: 'alba.giveNotice' }, sealButtons: Vote }));
    expect(told[0]?.why).toMatch(/\.$/);
  });
});

test('what a page adds stands in the top bar of every page of a game', () => {
  const places = {
    brief: opened(),
    room: opened(),
    resolution: resolved(opened()),
    ending: finished(),
    debrief: finished(),
  };
  for (const [name, game] of Object.entries(places)) {
    const props = aScreen(game, { sitting: sitting(game), aside: <button type="button">My team</button> });
    const bar = shown(gamePages[name as keyof typeof places], props).split('<main')[0];
    expect([name, bar?.includes('My team')]).toEqual([name, true]);
  }
});
