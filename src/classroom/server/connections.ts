import type { Server, ServerOptions } from 'node:http';
import { senderAt } from './address.ts';
import type { Limits } from './limits.ts';

/** For whoever makes the HTTP server: a request whose head or body trickles in is cut off. Milliseconds. */
export const patience = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
} as const satisfies ServerOptions;

/**
 * Cuts off connections beyond what one address, or all of them, may hold open.
 * @param proxied whether all come from one proxy, which then has to count
 */
export function boundConnections(
  server: Server,
  { connections, connectionsFrom }: Pick<Limits, 'connections' | 'connectionsFrom'>,
  proxied: boolean,
): void {
  server.maxConnections = connections;
  // A proxy keeps its connections for longer than browsers do.
  if (proxied) server.keepAliveTimeout = 75_000;
  const open = new Map<string, number>();
  server.on('connection', (socket) => {
    if (proxied) return;
    const sender = senderAt(socket.remoteAddress ?? '');
    const count = (open.get(sender) ?? 0) + 1;
    if (count > connectionsFrom) return void socket.destroy();
    open.set(sender, count);
    socket.on('close', () => {
      const left = (open.get(sender) ?? 1) - 1;
      if (left > 0) open.set(sender, left);
      else open.delete(sender);
    });
  });
}
