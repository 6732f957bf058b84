import { describe, expect, test } from 'vitest';
import { storyClock, timeGone, timeOfDay } from '../../src/screens/room/story-clock.ts';
import { opensAt, tabFrom, tabOfKey, tabs, tabsFor } from '../../src/screens/room/tabs.ts';
import { placeBeside, tour } from '../../src/screens/room/tour-steps.ts';
import { actOfKey } from '../../src/screens/room/use-keys.ts';

describe('the story’s clock', () => {
  const steps = ['finalText', 'homeReads', 'decision'] as const;

  test('counts days, and on the last day hours: the decision falls six hours before midnight', () => {
    expect(storyClock({ daysLeft: 93, step: 0, steps: ['deliberation'] })).toEqual({
      unit: 'days',
      left: 93,
    });
    const hours = [0, 1, 2].map((step) => storyClock({ daysLeft: 1, step, steps }).left);
    expect(hours).toEqual([18, 12, 6]);
    expect(hours.map(timeOfDay)).toEqual(['06:00', '12:00', '18:00']);
  });

  test('its hand goes round once from the first day to the last midnight', () => {
    expect(timeGone({ daysLeft: 144, step: 0, steps: ['deliberation'] }, 144)).toBe(0);
    expect(timeGone({ daysLeft: 36, step: 0, steps: ['deliberation'] }, 144)).toBe(0.75);
    expect(timeGone({ daysLeft: 1, step: 2, steps }, 0)).toBe(1);
  });
});

describe('keys', () => {
  test('1 to 5 are the tabs, in their order', () => {
    expect(['1', '2', '3', '4', '5'].map(tabOfKey)).toEqual([...tabs]);
    expect(tabOfKey('6')).toBeUndefined();
    expect(actOfKey('3')).toEqual({ act: 'tab', tab: 'table' });
    expect(['u', 's', '?', 'x'].map((key) => actOfKey(key)?.act)).toEqual([
      'undo',
      'seal',
      'help',
      undefined,
    ]);
  });

  test('arrows go round the tabs that the page has', () => {
    expect(tabFrom(tabsFor(false), 'world', 'ArrowRight')).toBe('moves');
    expect(tabFrom(tabsFor(true), 'cables', 'ArrowLeft')).toBe('world');
    expect(tabFrom(tabsFor(true), 'home', 'Home')).toBe('cables');
    expect(tabFrom(tabsFor(true), 'home', 'End')).toBe('world');
    expect(tabFrom(tabsFor(true), 'home', 'Enter')).toBeUndefined();
  });
});

test('where one panel shows at a time, a round opens on its cables', () => {
  expect(opensAt('deliberation', true)).toBe('cables');
  expect(opensAt('deliberation', false)).toBe('moves');
  expect(opensAt('finalText', true)).toBe('table');
});

describe('the lead-through', () => {
  const page = { width: 1366, height: 768 };
  const card = { width: 350, height: 190 };

  test('stops at few enough places for two minutes', () => {
    expect(tour.length).toBeLessThanOrEqual(8);
  });

  test('stands right of what it points at, or left where the page ends', () => {
    expect(placeBeside({ left: 20, top: 100, width: 300, height: 200 }, card, page)).toEqual({
      left: 332,
      top: 100,
    });
    expect(placeBeside({ left: 1000, top: 100, width: 350, height: 500 }, card, page)).toEqual({
      left: 638,
      top: 100,
    });
  });

  test('stands below or above what is as wide as the page', () => {
    expect(placeBeside({ left: 0, top: 60, width: 1366, height: 60 }, card, page).top).toBe(132);
    expect(placeBeside({ left: 0, top: 700, width: 1366, height: 60 }, card, page).top).toBe(498);
  });

  test('stands at the foot of the page, and whole inside it, when there is no room beside', () => {
    const phone = { width: 390, height: 844 };
    const { left, top } = placeBeside({ left: 0, top: 0, width: 390, height: 2000 }, card, phone);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + card.width).toBeLessThanOrEqual(390);
    expect(top + card.height).toBe(844 - 12);
  });
});
