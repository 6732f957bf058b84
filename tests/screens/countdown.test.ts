import { expect, test } from 'vitest';
import { Countdown, type TimeSource } from '../../src/screens/countdown.ts';

/** A clock turned by hand. `sleep` passes time without waking anyone, as a sleeping tab does. */
function handTurned() {
  let now = 1_000_000;
  let waiting: { at: number; call: () => void }[] = [];
  const time: TimeSource = {
    now: () => now,
    after(milliseconds, call) {
      const one = { at: now + milliseconds, call };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
  };
  const pass = (seconds: number) => {
    const end = now + seconds * 1000;
    for (;;) {
      const next = waiting.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
      if (!next) break;
      waiting = waiting.filter((one) => one !== next);
      now = Math.max(now, next.at);
      next.call();
    }
    now = end;
  };
  return { time, pass, sleep: (seconds: number) => (now += seconds * 1000) };
}

function started(mode: 'strict' | 'gentle' | 'off', seconds: number) {
  const clock = handTurned();
  const countdown = new Countdown(clock.time);
  const ended: number[] = [];
  countdown.start(mode, seconds, () => ended.push(clock.time.now()));
  return { ...clock, countdown, ended };
}

test('strict counts down in whole seconds and ends once', () => {
  const { countdown, pass, ended } = started('strict', 90);
  pass(30);
  expect(countdown.face).toMatchObject({ left: 60, total: 90, over: false });
  pass(100);
  expect(countdown.face).toMatchObject({ left: 0, over: true });
  expect(ended).toEqual([1_090_000]);
});

test('a tab that slept past the end finds its time gone as soon as it is back', () => {
  const { countdown, sleep, ended } = started('strict', 90);
  countdown.pause();
  sleep(500);
  expect(ended).toHaveLength(0);
  countdown.resume();
  expect(ended).toHaveLength(1);
});

test('gentle stands still while the page is not seen', () => {
  const { countdown, pass, sleep, ended } = started('gentle', 90);
  pass(30);
  countdown.pause();
  expect(countdown.face.paused).toBe(true);
  sleep(500);
  countdown.resume();
  expect(countdown.face).toMatchObject({ left: 60, paused: false });
  pass(60);
  expect(ended).toHaveLength(1);
});

test('gentle gives more time when asked, even after its end, and tells of the next end too', () => {
  const { countdown, pass, ended } = started('gentle', 20);
  pass(25);
  expect(countdown.face.over).toBe(true);
  countdown.extend(60);
  expect(countdown.face).toMatchObject({ left: 60, over: false });
  pass(60);
  expect(ended).toHaveLength(2);
});

test('strict gives no more time', () => {
  const { countdown, pass } = started('strict', 20);
  countdown.extend(60);
  pass(1);
  expect(countdown.face.left).toBe(19);
});

test('off never runs, and stopping ends without a word', () => {
  const off = started('off', 20);
  off.pass(100);
  expect(off.countdown.face.left).toBeUndefined();
  const stopped = started('strict', 20);
  stopped.countdown.stop();
  stopped.pass(100);
  expect([...off.ended, ...stopped.ended]).toEqual([]);
});

test('whoever subscribes hears each second until it unsubscribes', () => {
  const { countdown, pass } = started('strict', 10);
  const heard: (number | undefined)[] = [];
  const end = countdown.subscribe(({ left }) => heard.push(left));
  pass(3);
  end();
  pass(3);
  expect(heard).toEqual([9, 8, 7]);
});
