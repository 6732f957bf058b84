import { gunzipSync } from 'node:zlib';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { printDiagnostic } from '../../../scenario/diagnostic.ts';
import { largestScenario, type Opened, type OpenRequest, openRequest } from '../../protocol/requests.ts';
import { type BriefsOf, briefsOf } from '../../session/parts/bundle-for.ts';
import type { Place } from '../../session/place.ts';
import type { Plan } from '../../session/plan.ts';
import { senderAt } from '../address.ts';
import type { Desk } from '../app.ts';
import { readerOf } from '../pages.ts';
import { newCode, newKey } from '../secrets.ts';
import { answer, bodyOf, holderIn, Not } from './reply.ts';

/** Bytes that a request may have beside the scenario that it brings: a plan, and the days it is kept. */
const beside = 64 * 1024;
const aDay = 24 * 60 * 60 * 1000;

/** Opening a session, and the scenario that it plays. */
export function openRoutes(app: FastifyInstance, desk: Desk): void {
  // A scenario that somebody brings is the one large thing that is sent to the server.
  app.post('/api/sessions', { bodyLimit: largestScenario + beside }, (request, reply) =>
    answer(reply, () => {
      if (desk.opened.take(senderAt(request.ip)) !== 'ok') throw new Not(429, { code: 'tooMany' });
      return open(desk, bodyOf(openRequest, request));
    }),
  );
  app.get<{ Params: { key: string } }>('/api/bundles/:key', (request, reply) =>
    answer(reply, async () => {
      const { key } = request.params;
      const bytes = await desk.bundles.of(key, await briefsFor(desk, request, key)).catch(() => undefined);
      if (!bytes) throw new Not(404, { code: 'notHere' });
      void reply.header('Content-Type', 'application/json; charset=utf-8').header('Vary', 'Accept-Encoding');
      if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return gunzipSync(bytes);
      void reply.header('Content-Encoding', 'gzip');
      return bytes;
    }),
  );
}

/** Whose briefs in a scenario a request may have; without a key of a session that plays it, nobody's. */
async function briefsFor(desk: Desk, request: FastifyRequest, key: string): Promise<BriefsOf> {
  if (request.headers.authorization === undefined) return 'none';
  const { holder, session } = await holderIn(desk, request);
  return session.state.plan.scenario.key === key ? briefsOf(session.state, readerOf(holder)) : 'none';
}

async function open(desk: Desk, { plan: wanted, scenario, keepDays, opensAt }: OpenRequest): Promise<Opened> {
  const { store, now } = desk;
  const files = 'files' in scenario ? scenario.files : desk.shipped(scenario.id);
  if (!files) throw new Not(404, { code: 'noSuchScenario' });
  const kept = await desk.scenarios.keep(files).catch(() => {
    throw new Not(400, { code: 'brokenScenario', what: 'takes too long to read' });
  });
  if (!kept.ok) {
    const [error] = kept.diagnostics.filter(({ severity }) => severity === 'error');
    throw new Not(400, { code: 'brokenScenario', what: error ? printDiagnostic('', error) : '' });
  }
  const rules = kept.bundle.scenario;
  const plan: Plan = { ...wanted, scenario: { id: rules.id, key: kept.key } };
  if (!Object.hasOwn(rules.calendar.cuts, plan.cut)) throw new Not(400, { code: 'noSuchCut' });
  if (plan.parties.some((party) => !Object.hasOwn(rules.parties, party)))
    throw new Not(400, { code: 'noSuchParty' });
  const [session, key, at] = [desk.newName(), newKey(), now()];
  const row = {
    ...{ id: session, created_at: at, scenario_key: kept.key },
    delete_at: at + keepDays * aDay,
    opens_at: opensAt ?? at,
  };
  await store.create(row);
  // A sweep may have come between.
  await store.keepScenario(kept.key, files);
  await desk.begin(session, plan);
  // Nobody is above two who play each other: the key would show whoever opened it the other side's secrets.
  if (!plan.duel) await store.giveKey(key, { session, role: 'facilitator' });
  return { session, key, code: await giveCode(desk, session), addresses: desk.reachableAt() };
}

/** Gives a session a code that nobody else has. */
export async function giveCode(
  { store }: Pick<Desk, 'store'>,
  session: string,
  leads: { place?: Place; person?: string; until?: number } = {},
): Promise<string> {
  for (;;) {
    const code = newCode();
    if (await store.giveCode(code, { session, ...leads })) return code;
  }
}
