import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Metrics } from '../metrics.ts';
import { keyHash } from '../secrets.ts';

export interface HealthParts {
  metrics: Metrics;
  /** Lets whoever has it read the metrics from elsewhere. */
  metricsToken: string | undefined;
  /** Whether a proxy stands before the server: then nothing comes from this machine itself. */
  proxied: boolean;
  /** Asks the database and whatever the processes hear of each other by; throws where one is out of reach. */
  reach(): Promise<void>;
}

/**
 * Whether the process lives and whether it can serve (for whoever watches it), what it counts, and to pages that it holds
 * classes: `server.json` among the built files says that nobody does.
 */
export function healthRoutes(app: FastifyInstance, parts: HealthParts): void {
  const free = { config: { rateLimit: false } } as const;
  app.get('/healthz', free, (_, reply) => reply.header('Cache-Control', 'no-store').send({ lives: true }));
  app.get('/server.json', free, (_, reply) =>
    reply.header('Cache-Control', 'no-store').send({ classes: true }),
  );
  app.get('/readyz', free, async (_, reply) => {
    const ready = await parts.reach().then(
      () => true,
      () => false,
    );
    return reply
      .header('Cache-Control', 'no-store')
      .status(ready ? 200 : 503)
      .send({ ready });
  });
  app.get('/metrics', async (request, reply) => {
    if (!mayRead(request, parts)) return reply.status(403).send({ code: 'notYours' });
    return reply.header('Content-Type', parts.metrics.type).send(await parts.metrics.text());
  });
}

/** A school's port is open to everybody in it: only this machine itself, or whoever has the token. */
function mayRead(request: FastifyRequest, { metricsToken, proxied }: HealthParts): boolean {
  const token = /^Bearer (.{1,200})$/.exec(request.headers.authorization ?? '')?.[1];
  if (metricsToken !== undefined && token !== undefined)
    return timingSafeEqual(Buffer.from(keyHash(token)), Buffer.from(keyHash(metricsToken)));
  const address = request.socket.remoteAddress ?? '';
  return !proxied && /^(::1|(::ffff:)?127\.)/.test(address);
}
