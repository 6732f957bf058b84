import type { FastifyInstance } from 'fastify';
import { z } from '../../../scenario/zod.ts';
import { placeSchema } from '../../session/place.ts';
import type { Desk } from '../app.ts';
import { newKey } from '../secrets.ts';
import { giveCode } from './open.ts';
import { answer, bodyOf, holderIn, Not, ruledIn } from './reply.ts';

const aDay = 24 * 60 * 60 * 1000;

/** What a facilitator asks for beside the session itself: codes, keys, and how long everything is kept. */
export function facilitatorRoutes(app: FastifyInstance, desk: Desk): void {
  const { store, fanOut, now } = desk;
  app.get('/api/session', (request, reply) =>
    answer(reply, async () => {
      const { id } = await ruledIn(desk, request);
      const row = await store.find(id);
      return {
        codes: await store.codesOf(id),
        deleteAt: row?.delete_at,
        opensAt: row?.opens_at,
        addresses: desk.reachableAt(),
      };
    }),
  );
  /** The code that lets the class in, for the wall and the console. */
  app.get('/api/session/door', (request, reply) =>
    answer(reply, async () => {
      const { holder, session } = await holderIn(desk, request);
      if (holder.role === 'person') throw new Not(403, { code: 'notYours' });
      const codes = await store.codesOf(session.id);
      return { code: codes.find(({ place }) => !place)?.code, addresses: desk.reachableAt() };
    }),
  );
  app.post('/api/session/codes', (request, reply) =>
    answer(reply, async () => {
      const { id } = await ruledIn(desk, request);
      const { place } = bodyOf(z.strictObject({ place: placeSchema.optional() }), request);
      return { code: await giveCode(desk, id, place ? { place } : {}) };
    }),
  );
  app.delete('/api/session/codes', (request, reply) =>
    answer(reply, async () => {
      const { id } = await ruledIn(desk, request);
      await store.takeCodes(id);
      return { code: await giveCode(desk, id) };
    }),
  );
  app.post('/api/session/key', (request, reply) =>
    answer(reply, async () => {
      const { id } = await ruledIn(desk, request);
      await store.takeKeys(id, { role: 'facilitator' });
      fanOut.tellEnd(id, { why: 'keyChanged', role: 'facilitator' });
      const key = newKey();
      await store.giveKey(key, { session: id, role: 'facilitator' });
      return { key };
    }),
  );
  app.post('/api/session/wall', (request, reply) =>
    answer(reply, async () => {
      const { id } = await ruledIn(desk, request);
      await store.takeKeys(id, { role: 'wall' });
      fanOut.tellEnd(id, { why: 'keyChanged', role: 'wall' });
      const key = newKey();
      await store.giveKey(key, { session: id, role: 'wall' });
      return { key };
    }),
  );
  app.post('/api/session/keep', (request, reply) =>
    answer(reply, async () => {
      const { id } = await ruledIn(desk, request);
      const { days } = bodyOf(z.strictObject({ days: z.int().min(1).max(366) }), request);
      const deleteAt = now() + days * aDay;
      await store.keepUntil(id, deleteAt);
      return { deleteAt };
    }),
  );
  /** From when the code lets people in; at once when no time is named. */
  app.post('/api/session/opening', (request, reply) =>
    answer(reply, async () => {
      const { id } = await ruledIn(desk, request);
      const { opensAt = now() } = bodyOf(z.strictObject({ opensAt: z.int().optional() }), request);
      await store.openFrom(id, opensAt);
      return { opensAt };
    }),
  );
  app.delete('/api/session', (request, reply) =>
    answer(reply, async () => {
      const { id } = await ruledIn(desk, request);
      await store.remove(id);
      fanOut.tellEnd(id, { why: 'deleted' });
      return undefined;
    }),
  );
}
