import { expect, test, vi } from 'vitest';
import { progressLine } from '../../src/cli/progress.ts';
import { standoff } from './standoff.ts';

/** Shows work of ten pieces that take `seconds` each, and gives back what was written. */
function written(isTTY: boolean, seconds: number): string[] {
  const lines: string[] = [];
  const write = (text: string | Uint8Array) => lines.push(String(text)) > 0;
  let now = 0;
  const progress = progressLine(
    (done) => `${done} of 10`,
    { isTTY, write },
    () => now,
  );
  for (let done = 1; done <= 10; done += 1) {
    now += 1000 * seconds;
    progress.show(done);
  }
  progress.clear();
  return lines;
}

test('a terminal has one line that is written over, and cleared in the end', () => {
  const lines = written(true, 0.05);
  expect(lines.slice(0, 2)).toEqual(['\r1 of 10\u001b[K', '\r3 of 10\u001b[K']);
  expect(lines.at(-1)).toBe('\r\u001b[K');
  expect(lines.join('')).not.toContain('\n');
});

test('a log has a plain line every ten seconds, and none of short work', () => {
  expect(written(false, 4)).toEqual(['3 of 10\n', '6 of 10\n', '9 of 10\n']);
  expect(written(false, 30)).toHaveLength(10);
  expect(written(false, 0.9)).toEqual([]);
});

const small = 'tests/scenario/small';

test.each([
  ['simulate', ['--games', '700'], /^\d+ of 700 games$/],
  ['verify', ['--games', '60'], /^\d+ of 60 games$/],
  ['balance', ['--games', '2', '--level', '1'], /^\d+ of \d+ pieces of work$/],
  ['history', ['--seeds', '30'], /^\d+ of 30 seeds$/],
])('%s says in a log how far it is, and its JSON is as ever', async (command, words, line) => {
  const run = async (milliseconds: number) => {
    let [now, log] = [0, ''];
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
      now += milliseconds;
      return now;
    });
    const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      log += text;
      return true;
    });
    const { code, out, err } = await standoff(command, small, ...words, '--json');
    clock.mockRestore();
    write.mockRestore();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return { out: JSON.parse(out), log: log.split('\n').slice(0, -1) };
  };
  const [short, long] = [await run(0), await run(6000)];
  expect(short.log).toEqual([]);
  expect(long.log.length).toBeGreaterThan(1);
  for (const one of long.log) expect(one).toMatch(line);
  expect(long.out).toEqual(short.out);
});
