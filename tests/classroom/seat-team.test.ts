import { expect, test } from 'vitest';
import type { Unsent } from '../../src/classroom/client/kept-drafts.ts';
import { mergedOrders } from '../../src/classroom/seat/team/merge-orders.ts';
import { stillReading } from '../../src/classroom/seat/team/reading.ts';
import { tally } from '../../src/classroom/seat/team/tally.ts';
import { TeamDraft } from '../../src/classroom/seat/team/team-draft.ts';
import type { AroundPart } from '../../src/classroom/session/parts/part-types.ts';
import type { Edit, Orders } from '../../src/crisis/journal.ts';

const accept = (clause: string): Edit => ({ kind: 'accept', clause });
const bracket = (clause: string): Edit => ({ kind: 'bracket', clause });

/** A clock that is turned by hand. */
class HandClock {
  #now = 0;
  #calls: { at: number; call: () => void }[] = [];
  now = () => this.#now;
  after = (milliseconds: number, call: () => void) => {
    const one = { at: this.#now + milliseconds, call };
    this.#calls.push(one);
    return () => {
      this.#calls = this.#calls.filter((other) => other !== one);
    };
  };
  turn(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#calls.filter(({ at }) => at <= this.#now);
    this.#calls = this.#calls.filter(({ at }) => at > this.#now);
    for (const { call } of due) call();
  }
}

/** Two members of a team at their own desks, and what the server would hold: it says when it has heard something. */
class Desks {
  readonly clock = new HandClock();
  readonly told: string[] = [];
  /** What each device keeps for a page that is loaded again. */
  readonly kept: Record<string, Unsent | undefined> = {};
  orders: Orders = {};
  paused = false;
  #by: string | undefined;
  #waiting: (() => void)[] = [];
  ann = this.#desk('ann');
  bo = this.#desk('bo');

  constructor() {
    this.#tell();
  }

  /** Lets the server hear what is on its way, in order, and tell everyone. */
  async hear(): Promise<void> {
    while (this.#waiting.length > 0) {
      this.#waiting.shift()?.();
      await new Promise((done) => setImmediate(done));
    }
  }

  /** Ann's page is loaded again; the one before takes what it had on its way with it. */
  reloadAnn(step = '1'): void {
    this.#waiting = [];
    this.ann = this.#desk('ann');
    this.ann.hold(this.paused);
    this.ann.heard(step, this.orders, this.#by, 'ann');
  }

  /** Everyone is told that the class stands, or goes on. */
  pause(paused: boolean): void {
    this.paused = paused;
    for (const desk of [this.ann, this.bo]) desk.hold(paused);
  }

  #desk(who: string): TeamDraft {
    return new TeamDraft({
      time: this.clock,
      send: (orders) =>
        new Promise((done) => {
          this.#waiting.push(() => {
            if (this.paused) return done('later');
            this.orders = orders;
            this.#by = who;
            this.#tell();
            done('taken');
          });
        }),
      unsent: () => this.kept[who],
      keep: (unsent) => {
        this.kept[who] = unsent;
      },
      onOverruled: (parts, by) => void this.told.push(`${who} by ${by}: ${parts.join()}`),
    });
  }

  #tell(): void {
    this.ann.heard('1', this.orders, this.#by, 'ann');
    this.bo.heard('1', this.orders, this.#by, 'bo');
  }
}

test('what one changed stays changed, and what the others changed comes in', () => {
  const base = { public: 'a.speak', edits: [accept('term')] };
  const mine = { public: 'a.wait', edits: [accept('term'), accept('form')] };
  const theirs = { public: 'a.speak', quiet: 'a.call', edits: [bracket('term')] };
  expect(mergedOrders(base, mine, theirs)).toEqual({
    public: 'a.wait',
    quiet: 'a.call',
    edits: [bracket('term'), accept('form')],
  });
  expect(mergedOrders(base, { edits: [] }, theirs)).toEqual({ quiet: 'a.call' });
});

test('two who choose different things at the same moment both keep theirs', async () => {
  const desks = new Desks();
  desks.ann.set({ public: 'a.speak' });
  desks.bo.set({ quiet: 'a.call' });
  desks.clock.turn(400);
  await desks.hear();
  expect(desks.orders).toEqual({ public: 'a.speak', quiet: 'a.call' });
  expect(desks.ann.store.value).toMatchObject({ orders: desks.orders, pending: false });
  expect(desks.bo.store.value.orders).toEqual(desks.orders);
  expect(desks.told).toEqual([]);
});

test('of two who choose the same thing the later wins, and the other is told', async () => {
  const desks = new Desks();
  desks.ann.set({ public: 'a.speak' });
  desks.clock.turn(400);
  await desks.hear();
  desks.bo.set({ public: 'a.wait' });
  desks.clock.turn(400);
  await desks.hear();
  expect(desks.ann.store.value.orders).toEqual({ public: 'a.wait' });
  expect(desks.told).toEqual(['ann by bo: public']);
});

test('a change is sent once it has settled, and one that is taken back at once not at all', async () => {
  const desks = new Desks();
  desks.ann.set({ public: 'a.speak' });
  desks.ann.undo();
  desks.clock.turn(400);
  await desks.hear();
  expect(desks.orders).toEqual({});
  expect(desks.ann.store.value).toEqual({ orders: {}, pending: false, before: undefined });
});

test('a new step begins with what the team has there, whatever was on its way', async () => {
  const desks = new Desks();
  desks.ann.set({ public: 'a.speak' });
  desks.ann.heard('2', {}, undefined, 'ann');
  desks.clock.turn(400);
  await desks.hear();
  expect(desks.ann.store.value.orders).toEqual({});
  expect(desks.orders).toEqual({});
});

test('what is chosen in a pause waits, and the others have it when the class goes on', async () => {
  const desks = new Desks();
  desks.pause(true);
  desks.ann.set({ public: 'a.speak' });
  desks.clock.turn(400);
  expect(await desks.ann.flush()).toBe(false);
  expect(desks.ann.store.value).toMatchObject({ orders: { public: 'a.speak' }, pending: true });
  expect(desks.orders).toEqual({});
  desks.pause(false);
  await desks.hear();
  expect(desks.bo.store.value.orders).toEqual({ public: 'a.speak' });
  expect(desks.ann.store.value.pending).toBe(false);
});

test('what is on its way when the class pauses is kept, and sent again though nobody says that it goes on', async () => {
  const desks = new Desks();
  desks.ann.set({ public: 'a.speak' });
  desks.clock.turn(400);
  desks.paused = true;
  await desks.hear();
  expect(desks.ann.store.value).toMatchObject({ orders: { public: 'a.speak' }, pending: true });
  desks.paused = false;
  desks.clock.turn(3_000);
  await desks.hear();
  expect(desks.orders).toEqual({ public: 'a.speak' });
});

test('what was not sent outlasts a reload, beside what the others drafted meanwhile', async () => {
  const desks = new Desks();
  desks.pause(true);
  desks.ann.set({ public: 'a.speak' });
  desks.orders = { quiet: 'a.call' };
  desks.reloadAnn();
  expect(desks.ann.store.value.orders).toEqual({ public: 'a.speak', quiet: 'a.call' });
  desks.pause(false);
  await desks.hear();
  expect(desks.orders).toEqual({ public: 'a.speak', quiet: 'a.call' });
  expect(desks.kept.ann).toBeUndefined();
});

test('what was not sent is let go of once its step is over', () => {
  const desks = new Desks();
  desks.ann.set({ public: 'a.speak' });
  expect(desks.kept.ann).toMatchObject({ step: '1', orders: { public: 'a.speak' } });
  desks.reloadAnn('2');
  expect(desks.ann.store.value).toMatchObject({ orders: {}, pending: false });
  expect(desks.kept.ann).toBeUndefined();
});

const around = (
  ...people: { person: string; seat?: string; away?: boolean; ready?: boolean }[]
): AroundPart => ({
  group: '1',
  people: people.map(({ person, seat = 'alba', away = false, ready = false }) => ({
    ...{ person, away, ready, name: person.toUpperCase() },
    place: { as: 'delegate', group: '1', seat },
  })),
  seats: [
    { seat: 'alba', heldBy: 'people' },
    { seat: 'boria', heldBy: 'computer' },
  ],
});

test('a vote needs more than half of those who are there', () => {
  const all = around(
    { person: 'ann' },
    { person: 'bo' },
    { person: 'cid', away: true },
    { person: 'dee', seat: 'boria' },
  );
  const count = tally({ seat: 'alba', votes: { ann: true, cid: true } }, all);
  expect(count).toMatchObject({ yes: 1, needs: 2 });
  expect(count.open.map(({ name }) => name)).toEqual(['BO']);
  expect(count.voters.map(({ says }) => says)).toEqual(['yes', 'open', 'yes']);
});

test('the next step waits for those who act, are there and have not read', () => {
  const all = around(
    { person: 'ann', ready: true },
    { person: 'bo' },
    { person: 'cid', away: true },
    { person: 'dee', seat: 'boria' },
  );
  expect(stillReading(all).map(({ person }) => person)).toEqual(['bo']);
});
