import { expect, test } from 'vitest';
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
  orders: Orders = {};
  #by: string | undefined;
  #waiting: (() => void)[] = [];
  readonly ann = this.#desk('ann');
  readonly bo = this.#desk('bo');

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

  #desk(who: string): TeamDraft {
    return new TeamDraft({
      time: this.clock,
      send: (orders) =>
        new Promise((done) => {
          this.#waiting.push(() => {
            this.orders = orders;
            this.#by = who;
            this.#tell();
            done(true);
          });
        }),
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
