import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import type { EndNotice, FanOut } from './fan-out.ts';

const [grown, ended] = ['standoff:grown:', 'standoff:ended'] as const;
/** Seconds until a process that died is taken to have no pages open, and how often a living one says otherwise. */
const [hereFor, sayEvery] = [60, 20] as const;

/**
 * Processes that hear of each other through Redis. Nothing is kept there that the logs do not hold: when it fails, pages
 * of other processes learn of a move at their next wish.
 * @param address such as redis://localhost:6379
 * @throws when it cannot be reached
 */
export async function redisFanOut(address: string): Promise<FanOut> {
  const own = randomUUID();
  const redis = new Redis(address, {
    ...{ lazyConnect: true, maxRetriesPerRequest: 3 },
    // What a turn of the loop has to say goes out at one go.
    enableAutoPipelining: true,
  });
  await redis.connect();
  const ears = redis.duplicate({ maxRetriesPerRequest: null });
  await ears.connect();
  await ears.subscribe(ended);
  const heard = {
    grown: [] as ((session: string, seq: number) => void)[],
    ended: [] as ((session: string, what: EndNotice) => void)[],
  };
  ears.on('message', (channel, text) => {
    if (channel === ended) {
      const { session, what } = JSON.parse(text) as { session: string; what: EndNotice };
      for (const hear of heard.ended) hear(session, what);
    } else if (!text.startsWith(own)) {
      // Written at every wish: a channel for each session, and nothing to parse.
      const [session, seq] = [channel.slice(grown.length), Number(text.slice(own.length + 1))];
      for (const hear of heard.grown) hear(session, seq);
    }
  });
  // Redis comes back by itself; until then there is nothing to do about it.
  for (const one of [redis, ears]) one.on('error', () => {});
  const open = new Map<string, number>();
  const key = (session: string, person: string) => `standoff:here:${session}:${person}`;
  const mark = (one: string) => redis.hset(one, own, Date.now()).then(() => redis.expire(one, hereFor * 2));
  const timer = setInterval(() => {
    for (const one of open.keys()) void mark(one).catch(() => {});
  }, sayEvery * 1000);
  return {
    async follow(session) {
      await ears.subscribe(grown + session);
    },
    leave(session) {
      void ears.unsubscribe(grown + session).catch(() => {});
    },
    tell(session, seq) {
      void redis.publish(grown + session, `${own} ${seq}`).catch(() => {});
    },
    tellEnd(session, what) {
      void redis.publish(ended, JSON.stringify({ session, what })).catch(() => {});
    },
    onTold: (hear) => void heard.grown.push(hear),
    onEnd: (hear) => void heard.ended.push(hear),
    async here(session, person) {
      const one = key(session, person);
      open.set(one, (open.get(one) ?? 0) + 1);
      await mark(one);
    },
    async left(session, person) {
      const one = key(session, person);
      const left = (open.get(one) ?? 0) - 1;
      if (left > 0) open.set(one, left);
      else {
        open.delete(one);
        await redis.hdel(one, own);
      }
    },
    async isHere(session, person) {
      const times = Object.values(await redis.hgetall(key(session, person)));
      return times.some((time) => Date.now() - Number(time) < hereFor * 1000);
    },
    async claim(work, milliseconds) {
      const got = await redis
        .set(`standoff:claim:${work}`, own, 'PX', milliseconds, 'NX')
        .catch(() => 'OK' as const);
      return got === 'OK';
    },
    async reach() {
      await redis.ping();
    },
    async close() {
      clearInterval(timer);
      ears.disconnect();
      await redis.quit().catch(() => {});
    },
  };
}
