import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layers, type Mix, mixOf } from '../../src/screens/sound/mix.ts';
import type { Scene } from '../../src/screens/sound/scene.ts';

const room: Scene = { place: 'room', voices: ['alba'], nightfall: 0, midnight: false };

/** The layers that are heard at all, from the ground up. */
function heard(scene: Partial<Scene>, rupture: number): string[] {
  const levels = levelsOf(mixOf({ ...room, ...scene }, rupture));
  return layers.filter((layer) => levels[layer] > 0);
}

function levelsOf(mix: Mix) {
  if (mix.play !== 'layers') throw new Error(`${mix.play} has no layers`);
  return mix.levels;
}

describe('the score', () => {
  test('a calm day has its ground and the capital’s own voice, and nothing else', () => {
    expect(heard({}, 5)).toEqual(['bed', 'voice']);
  });

  test('each step towards rupture brings another layer in, brass last', () => {
    expect([5, 4, 3, 2, 1].map((rupture) => heard({}, rupture).length)).toEqual([2, 3, 4, 5, 6]);
    expect(heard({}, 2)).not.toContain('brass');
    expect(heard({}, 1)).toContain('brass');
  });

  test('the deadline and the last hour press even where the capitals are at ease', () => {
    expect(heard({ nightfall: 1 }, 5)).toContain('pulse');
    expect(heard({ nightfall: 1, midnight: true }, 4)).toContain('strings');
  });

  test('more tension never softens a layer above the ground, and the ground never goes', () => {
    const scene = fc.record({
      nightfall: fc.double({ min: 0, max: 1, noNaN: true }),
      midnight: fc.boolean(),
    });
    fc.assert(
      fc.property(scene, fc.integer({ min: 2, max: 5 }), (more, rupture) => {
        const [calmer, tenser] = [rupture, rupture - 1].map((at) =>
          levelsOf(mixOf({ ...room, ...more }, at)),
        );
        for (const layer of ['pulse', 'strings', 'heat', 'brass'] as const)
          expect(tenser?.[layer]).toBeGreaterThanOrEqual(calmer?.[layer] ?? 1);
        for (const level of Object.values(tenser ?? {})) expect(level).toBeLessThanOrEqual(1);
        expect(tenser?.bed).toBeGreaterThan(0.5);
      }),
    );
  });

  test('the brief and the months after are calm whatever the line between the capitals does', () => {
    for (const place of ['brief', 'epilogue'] as const) expect(heard({ place }, 1)).toEqual(['bed', 'voice']);
  });

  test('every mood of an ending has a close of its own, and none is told early', () => {
    const closeOf = (mood: Scene['mood']) => mixOf({ ...room, place: 'ending', mood }, 3);
    expect(closeOf('calm')).toEqual({ play: 'close', close: 'resolved' });
    expect(closeOf('tense')).toEqual({ play: 'close', close: 'hollow' });
    expect(closeOf('dark')).toEqual({ play: 'close', close: 'broken' });
    expect(mixOf({ ...room, mood: 'dark' }, 5).play).toBe('layers');
  });

  test('the title has its theme, and a debrief is read in silence', () => {
    expect(mixOf({ ...room, place: 'title' }, 1)).toEqual({ play: 'title' });
    expect(mixOf({ ...room, place: 'away' }, 1)).toEqual({ play: 'nothing' });
  });
});
