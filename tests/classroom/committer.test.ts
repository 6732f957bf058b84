import { expect, test } from 'vitest';
import { Committer } from '../../src/classroom/server/store/committer.ts';

/** A disk on which each end of a transaction takes so many milliseconds. */
class ADisk {
  takes = 0;
  readonly ended: ('here' | 'thread')[] = [];
  #time = 0;
  readonly #committer = new Committer(
    {
      here: () => this.#end('here'),
      inThread: async () => this.#end('thread'),
    },
    () => this.#time,
  );

  #end(where: 'here' | 'thread'): void {
    this.#time += this.takes;
    this.ended.push(where);
  }

  /** Ends so many transactions; where each was waited for. */
  async commit(count: number): Promise<string[]> {
    const from = this.ended.length;
    for (let at = 0; at < count; at += 1) await this.#committer.commit();
    return this.ended.slice(from);
  }
}

test('a quick disk is waited for on the spot', async () => {
  const disk = new ADisk();
  disk.takes = 0.3;
  expect(new Set(await disk.commit(100))).toEqual(new Set(['here']));
});

test('one stall of a quick disk is soon forgotten', async () => {
  const disk = new ADisk();
  disk.takes = 40;
  await disk.commit(1);
  disk.takes = 0.3;
  const after = await disk.commit(50);
  expect(after.indexOf('here')).toBeLessThan(10);
  expect(new Set(after.slice(10))).toEqual(new Set(['here']));
});

test('a slow disk is waited for in a thread, and on the spot again once it is quick', async () => {
  const disk = new ADisk();
  disk.takes = 12;
  const ended = await disk.commit(100);
  expect(ended.indexOf('thread')).toBeLessThan(5);
  expect(new Set(ended.slice(5))).toEqual(new Set(['thread']));
  disk.takes = 0.3;
  expect((await disk.commit(60)).at(-1)).toBe('here');
});

test('what the database has against it is told, either way', async () => {
  const no = () => {
    throw new Error('no room on the disk');
  };
  let time = 0;
  const committer = new Committer({ here: no, inThread: async () => no() }, () => time);
  await expect(committer.commit()).rejects.toThrow('no room on the disk');
  const here = () => {
    time += 100;
  };
  const slow = new Committer({ here, inThread: async () => no() }, () => time);
  await slow.commit();
  await expect(slow.commit()).rejects.toThrow('no room on the disk');
});
