import { expect, test } from 'vitest';
import { titleScene } from '../../src/screens/sound/scene.ts';
import { type Desk, SoundDoor, type Volumes } from '../../src/screens/sound/sound-door.ts';

const on: Volumes = { sound: 'on', scoreVolume: 40, effectsVolume: 60 };

/** A door on a page of its own, and what it asked of the desk behind it. */
function aDoor(volumes: Volumes, load?: () => Promise<Desk | undefined>) {
  const page = new EventTarget() as unknown as Window;
  const told: string[] = [];
  let loads = 0;
  const desk: Desk = {
    setScene: ({ place }, rupture) => void told.push(`${place} ${rupture}`),
    setVolumes: ({ sound }) => void told.push(sound),
    play: (effects) => void told.push(...effects),
  };
  const door = new SoundDoor(
    volumes,
    load ??
      (async () => {
        loads += 1;
        return desk;
      }),
    page,
  );
  const touch = async () => {
    page.dispatchEvent(new Event('keydown'));
    await Promise.resolve();
    await Promise.resolve();
  };
  return { door, told, touch, loads: () => loads };
}

test('before a gesture nothing is loaded, at the first the desk learns how things stand', async () => {
  const { door, told, touch, loads } = aDoor(on);
  door.setScene({ ...titleScene, place: 'room' });
  door.setRupture(3);
  door.play('stamp');
  expect(loads()).toBe(0);
  await touch();
  await touch();
  expect(loads()).toBe(1);
  expect(told).toEqual(['on', 'room 3']);
  door.play('stamp');
  expect(told.at(-1)).toBe('stamp');
});

test('while sound is off nothing is loaded at all; turning it on does', async () => {
  const { door, touch, loads } = aDoor({ ...on, sound: 'off' });
  await touch();
  expect(loads()).toBe(0);
  door.setVolumes(on);
  expect(loads()).toBe(1);
});

test('where the desk cannot be had there is silence, and no error', async () => {
  for (const load of [async () => undefined, async () => Promise.reject(new Error('offline'))]) {
    const { door, touch } = aDoor(on, load);
    await touch();
    expect(() => door.play('stamp')).not.toThrow();
  }
});

test('a closed door stays shut, and what plays is turned off', async () => {
  const before = aDoor(on);
  before.door.close();
  await before.touch();
  expect(before.loads()).toBe(0);
  const after = aDoor(on);
  await after.touch();
  after.door.close();
  expect(after.told.at(-1)).toBe('off');
});
