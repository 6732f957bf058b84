import type { StepClock } from '../countdown.ts';
import type { SoundHandle } from './sound-handle.ts';

/** Seconds left at which time is said to run short, and from which on each is heard. */
const [short, last] = [20, 5];

/** Lets a step's clock be heard near its end; returns what ends that. */
export function hearClock(clock: StepClock, sound: SoundHandle): () => void {
  let before = clock.face.left;
  return clock.subscribe(({ left, over, paused }) => {
    const passed = left !== before;
    before = left;
    if (!passed || left === undefined || over || paused) return;
    if (left === short) sound.play('deadline');
    else if (left > 0 && left <= last) sound.play('tick');
  });
}
