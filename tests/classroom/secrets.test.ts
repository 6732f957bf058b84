import fc from 'fast-check';
import { expect, test } from 'vitest';
import { legalMoves } from '../../src/crisis/view-refusals.ts';
import { loadSmall } from '../load.ts';
import {
  closedTo,
  type Hidden,
  hiddenFrom,
  membersOf,
  people,
  type Side,
  seats,
  sides,
  someMustHave,
  type Who,
} from './a-hidden-life.ts';
import { APage, AServer } from './a-server.ts';

const { scenario } = loadSmall();

/** What the others keep to themselves in one playing of a story. */
interface Secrets {
  /** By stretch of the story. */
  doings: Hidden[][];
  mustHaves: Record<string, string>;
  /** Which of its acts each seals in the last step, which is not opened. */
  sealed: Record<string, Record<'public' | 'quiet', number>>;
}

const secretsFrom = (side: Side): fc.Arbitrary<Secrets> =>
  fc.record({
    doings: fc.array(hiddenFrom(side), { minLength: 5, maxLength: 5 }),
    mustHaves: fc.record(
      Object.fromEntries(
        ['alba', 'boria'].map((seat) => [
          seat,
          closedTo(side).includes(seat) ? someMustHave(seat) : fc.constant(firstMustHave(seat)),
        ]),
      ),
    ),
    sealed: fc.record(
      Object.fromEntries(
        closedTo(side).map((seat) => [seat, fc.record({ public: fc.nat(99), quiet: fc.nat(99) })]),
      ),
    ),
  });

const firstMustHave = (seat: string) => Object.keys(scenario.delegations[seat]?.mustHaves ?? {})[0] ?? '';

/** Plays a story with these secrets in it; whatever came over the wire to a side's readers, as it happened and reloaded. */
async function heardBy(
  side: Side,
  decide: 'head' | 'vote',
  { doings, mustHaves, sealed }: Secrets,
): Promise<string[]> {
  // Names are handed out in order and the clock is turned by hand, so that two playings could be the same to the byte.
  let [count, now] = [0, 1_000_000];
  const server = await new AServer({
    ...{ database: ':memory:', now: () => now, newName: () => `name-${count++}` },
  }).start();
  const { key, code } = await server.open({
    ...{ decide, cut: 'full', clock: 'strict', freeText: true, press: false },
  });
  const pages = new Map<string, APage>([['facilitator', new APage(server, key)]]);
  const page = (who: string) => pages.get(who) as APage;
  const wished = new Map<string, number>();
  const wish = async (who: string, wants: unknown) => {
    const count = (wished.get(who) ?? 0) + 1;
    wished.set(who, count);
    return (await page(who).wish(wants, `wish-of-${who}-${count}`)).ok;
  };
  const version = (who: Who) => page(who).parts.team?.version ?? -1;
  const keys = new Map<string, string>();
  try {
    for (const who of people) {
      const { person, key: own } = await server.join(code, who);
      keys.set(who, own);
      pages.set(who, new APage(server, own));
      await wish('facilitator', { do: 'seat', person, place: { ...seats[who], group: '1' } });
    }
    if (side === 'none') {
      const wall = await server.ask<{ key: string }>('POST', '/api/session/wall', { key });
      keys.set('wall', wall.body.key);
      pages.set('wall', new APage(server, wall.body.key));
    }
    for (const one of pages.values()) await expect.poll(() => one.parts.session?.phase).toBe('lobby');
    const hidden = async (at: number) => {
      for (const { who, wants } of doings[at] ?? []) await wish(who, wants);
      now += 10_000;
    };
    /** A delegation decides what it means to, in whichever way it decides. */
    const seal = async (seat: string, wants: object) => {
      const team = membersOf(seat);
      const [head] = team as [Who];
      expect(await wish(head, wants)).toBe(true);
      // A page hears of a draft before the next answer comes.
      for (const who of team) await wish(who, { do: 'resume' });
      if (decide === 'head') await wish(head, { do: 'decide', version: version(head) });
      else for (const who of team) await wish(who, { do: 'vote', version: version(who), yes: true });
      // Then its desk is cleared.
      await wish(head, { do: 'resume' });
      expect(page(head).parts.team).toMatchObject({ draft: {}, votes: {} });
      expect(page(head).parts.team?.leaning).toBeUndefined();
      now += 10_000;
    };
    /** Acts of a delegation that it may seal now. */
    const chosen = (seat: string) => {
      const game = page(membersOf(seat)[0] ?? '').parts.game;
      const legal = Object.entries(game ? legalMoves(scenario, game) : {}).flatMap(([id, no]) =>
        no ? [] : [id],
      );
      const one = (channel: 'public' | 'quiet') => {
        const all = legal.filter((id) => scenario.moves[id]?.channel === channel);
        return all[(sealed[seat]?.[channel] ?? 0) % all.length];
      };
      return { public: one('public'), quiet: one('quiet') };
    };
    expect(await wish('facilitator', { do: 'start' })).toBe(true);
    await hidden(0);
    for (const seat of ['alba', 'boria']) {
      await seal(seat, { do: 'lean', mustHave: mustHaves[seat] });
      await hidden(1);
    }
    for (const seat of ['boria', 'alba']) {
      await hidden(2);
      await seal(seat, { do: 'draft', orders: {} });
    }
    await hidden(3);
    for (const who of ['ann', 'bo', 'cid', 'dee', 'eli', 'fay']) await wish(who, { do: 'ready' });
    await hidden(4);
    for (const seat of closedTo(side).slice(-1)) await seal(seat, { do: 'draft', orders: chosen(seat) });
    expect(page('ann').parts.game).toMatchObject({ phase: 'deliberation', round: 1 });
    expect(server.troubles).toEqual([]);
    const heard: string[] = [];
    for (const reader of sides[side]) {
      // Whatever was sent before an answer has come before it.
      await wish(reader, { do: 'resume' });
      const again = new APage(server, keys.get(reader) ?? '');
      pages.set(`${reader}, reloaded`, again);
      await expect.poll(() => again.received.length).toBeGreaterThan(0);
      heard.push(reader, ...page(reader).received, 'reloaded', ...again.received);
    }
    return heard;
  } finally {
    for (const one of pages.values()) one.close();
    await server.end();
  }
}

test.each(Object.keys(sides) as Side[])(
  'what comes over the wire to those who share the secrets of %s is the same whatever the others hide, to the byte and in its order',
  async (side) => {
    await fc.assert(
      fc.asyncProperty(
        secretsFrom(side),
        secretsFrom(side),
        fc.constantFrom('head' as const, 'vote' as const),
        async (one, two, decide) => {
          const first = await heardBy(side, decide, one);
          const second = await heardBy(side, decide, two);
          const at = first.findIndex((message, index) => message !== second[index]);
          expect(second[at]).toBe(first[at]);
          expect(second.length).toBe(first.length);
        },
      ),
      { numRuns: 2, endOnFailure: true },
    );
  },
);
