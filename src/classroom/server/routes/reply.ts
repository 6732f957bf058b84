import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from '../../../scenario/zod.ts';
import type { Desk } from '../app.ts';
import type { LiveSession } from '../live-session.ts';
import type { Holder } from '../store/sessions.ts';

/** An answer that says no: a status, and a code that the pages have a sentence for. */
export class Not extends Error {
  readonly statusCode: number;
  readonly body: Record<string, unknown>;
  constructor(statusCode: number, body: { code: string; [more: string]: unknown }) {
    super(body.code);
    this.statusCode = statusCode;
    this.body = body;
  }
}

/** Reads a request's body by its schema, or says what is wrong with it and where. */
export function bodyOf<S extends z.ZodType>(schema: S, request: FastifyRequest): z.output<S> {
  const read = schema.safeParse(request.body);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Not(400, { code: 'malformed', where: issue?.path.join('.') ?? '', what: issue?.message ?? '' });
}

/** Sends what a route comes to, or its no. */
export async function answer(
  reply: FastifyReply,
  work: () => Promise<object | undefined>,
): Promise<FastifyReply> {
  void reply.header('Cache-Control', 'no-store');
  try {
    return reply.send((await work()) ?? {});
  } catch (error) {
    if (!(error instanceof Not)) throw error;
    return reply.status(error.statusCode).send(error.body);
  }
}

/** Whoever holds the key in a request's Authorization header, and the session it is of. */
export async function holderIn(
  { store, hub }: Desk,
  request: FastifyRequest,
): Promise<{ holder: Holder; session: LiveSession; key: string }> {
  const key = /^Bearer (\S{20,100})$/.exec(request.headers.authorization ?? '')?.[1];
  const holder = key === undefined ? undefined : await store.holderOf(key);
  const session = holder && (await hub.session(holder.session));
  if (!key || !holder || !session) throw new Not(401, { code: 'unknownKey' });
  return { holder, session, key };
}

/** The session that a request's key runs; a no for any other key. */
export async function ruledIn(desk: Desk, request: FastifyRequest): Promise<LiveSession> {
  const { holder, session } = await holderIn(desk, request);
  if (holder.role !== 'facilitator') throw new Not(403, { code: 'notYours' });
  return session;
}
