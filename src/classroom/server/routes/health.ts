import type { FastifyInstance } from 'fastify';

/** Whether the process lives: for whoever watches it, and for a page that wants to know whether there are classes here. */
export function healthRoutes(app: FastifyInstance): void {
  app.get('/healthz', (_, reply) => reply.header('Cache-Control', 'no-store').send({ lives: true }));
}
