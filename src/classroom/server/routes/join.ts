import type { FastifyInstance, FastifyRequest } from 'fastify';
import { own } from '../../../crisis/own.ts';
import { z } from '../../../scenario/zod.ts';
import { codeText, type Joined, joinRequest, returnRequest, type Welcome } from '../../protocol/requests.ts';
import { name } from '../../session/names.ts';
import { senderAt } from '../address.ts';
import type { Desk } from '../app.ts';
import type { LiveSession } from '../live-session.ts';
import { newKey } from '../secrets.ts';
import type { CodeLeads } from '../store/sessions.ts';
import { giveCode } from './open.ts';
import { answer, bodyOf, holderIn, Not } from './reply.ts';

/** How long a word that lets one return is good, in milliseconds. */
const returnFor = 15 * 60 * 1000;

/** Coming in by a code, and coming back to one's seat. */
export function joinRoutes(app: FastifyInstance, desk: Desk): void {
  app.get<{ Params: { code: string } }>('/api/codes/:code', (request, reply) =>
    answer(reply, async (): Promise<Welcome> => {
      const leads = await leadsIn(desk, request, request.params.code);
      const { plan } = (await sessionOf(desk, leads)).state;
      return {
        session: leads.session,
        title: plan.title,
        scenario: plan.scenario,
        duel: plan.duel,
        place: leads.place,
      };
    }),
  );
  app.post('/api/join', (request, reply) =>
    answer(reply, async (): Promise<Joined> => {
      const { code, name } = bodyOf(joinRequest, request);
      const leads = await leadsIn(desk, request, code);
      if (leads.person !== undefined) throw new Not(404, { code: 'unknownCode' });
      if (leads.opensAt > desk.now()) throw new Not(403, { code: 'notOpenYet', opensAt: leads.opensAt });
      const session = await sessionOf(desk, leads);
      const person = desk.newName();
      const outcome = await session.act({ who: 'server', wants: { do: 'join', person, name } });
      if (!outcome.ok) throw new Not(409, { ...outcome.refusal });
      // The code of a team leads there while it has room; its facilitator can move anybody later.
      if (leads.place)
        await session.act({ who: 'facilitator', wants: { do: 'seat', person, place: leads.place } });
      return { session: session.id, person, key: await keyFor(desk, session.id, person) };
    }),
  );
  app.post('/api/return', (request, reply) =>
    answer(reply, async (): Promise<Joined> => {
      const { code } = bodyOf(returnRequest, request);
      const leads = await leadsIn(desk, request, code);
      if (leads.person === undefined) throw new Not(404, { code: 'unknownCode' });
      await desk.store.takeCodes(leads.session, code);
      const key = await keyFor(desk, leads.session, leads.person);
      return { session: leads.session, person: leads.person, key };
    }),
  );
  app.post('/api/return-codes', (request, reply) =>
    answer(reply, async () => {
      const { holder, session } = await holderIn(desk, request);
      const person =
        holder.role === 'person' ? holder.person : bodyOf(z.strictObject({ person: name }), request).person;
      if (holder.role === 'wall' || !own(session.state.people, person))
        throw new Not(404, { code: 'noSuchPerson' });
      const until = desk.now() + returnFor;
      return { code: await giveCode(desk, session.id, { person, until }), until };
    }),
  );
}

async function keyFor({ store }: Desk, session: string, person: string): Promise<string> {
  const key = newKey();
  await store.giveKey(key, { session, role: 'person', person });
  return key;
}

/** Where a code leads; a no, and a count, for one of nobody's. */
async function leadsIn(desk: Desk, request: FastifyRequest, text: string): Promise<CodeLeads> {
  if (desk.guesses.isLocked(senderAt(request.ip))) throw new Not(429, { code: 'lockedOut' });
  const code = codeText.safeParse(text);
  const leads = code.success ? await desk.store.codeLeads(code.data, desk.now()) : undefined;
  if (leads) return leads;
  desk.guesses.wrong(senderAt(request.ip));
  throw new Not(404, { code: 'unknownCode' });
}

async function sessionOf({ hub }: Desk, { session: id }: CodeLeads): Promise<LiveSession> {
  const session = await hub.session(id);
  if (!session) throw new Not(404, { code: 'unknownCode' });
  return session;
}
