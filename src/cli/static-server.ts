import { existsSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { patience } from '../classroom/server/connections.ts';
import { Complaint } from './usage.ts';

/** Everything comes from the server itself; the `data:` pictures are small textures that Phaser carries inside. */
const policy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Whoever answers what is no page. */
export interface Answers {
  takes(path: string): boolean;
  answer(request: IncomingMessage, response: ServerResponse): void;
}

/** How many ports after the asked one are tried. */
const tries = 50;

/**
 * Serves a built folder, and beside it whatever `beside` takes.
 * @param port 0 for any free one, else this or the next free one after it
 * @returns the listening server and the port it got
 * @throws Complaint when nothing is built or the address cannot be had
 */
export async function startServer({
  folder,
  port,
  host = '127.0.0.1',
  beside,
}: {
  folder: string;
  port: number;
  host?: string;
  beside?: Answers;
}): Promise<{ server: Server; port: number }> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Complaint(`There is nothing to serve in ${folder}: build it first with \`npm run build\`.`);
  }
  const server = createServer(patience, listener(folder, beside));
  const last = Math.min(port + tries, 65535);
  for (let candidate = port; ; candidate++) {
    const problem = await listen(server, candidate, host);
    if (problem === undefined) return { server, port: (server.address() as AddressInfo).port };
    if (problem.code !== 'EADDRINUSE') throw new Complaint(whyNot(problem, candidate, host));
    if (candidate === last) {
      throw new Complaint(`Ports ${port} to ${last} are all taken: choose another with --port.`);
    }
  }
}

function listener(folder: string, beside: Answers | undefined): RequestListener {
  const files = sirv(folder, {
    // Looks at the folder each time, so that a new build is served without a new start.
    dev: true,
    etag: true,
    // The build leaves a gzip beside every large text.
    gzip: true,
    // Vite puts a hash of the content into every name under assets/; pages keep their names.
    setHeaders: (response, path) =>
      void response.setHeader(
        'Cache-Control',
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  });
  return (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (beside?.takes(request.url ?? '')) return beside.answer(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    // sirv leaves two things to whoever calls it: a file that goes away while it is sent, and a range that is none.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    try {
      files(request, response, () => {
        response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
        response.end('There is no such page here. The game is at /\n');
      });
    } catch {
      response.destroy();
    }
  };
}

function listen(server: Server, port: number, host: string): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((done) => {
    const failed = (error: NodeJS.ErrnoException) => done(error);
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      done(undefined);
    });
  });
}

function whyNot(error: NodeJS.ErrnoException, port: number, host: string): string {
  switch (error.code) {
    case 'EACCES':
      return `Port ${port} is not open to you: choose one above 1023 with --port.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `This computer has no address "${host}": leave --host out, or use 0.0.0.0 for all of them.`;
    default:
      return `Cannot listen on ${host}:${port}: ${error.message}`;
  }
}
