import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { onTestFinished } from 'vitest';

/** A site of a test's own, which may go away and may be replaced by another version. */
export interface OwnSite {
  /** Address of the game's page, with a slash at the end. */
  address: string;
  /** Serves another folder from now on. */
  serve(folder: string): void;
  /** Refuses whoever asks. */
  goAway(): Promise<void>;
}

/** Serves a built folder as a host of plain files would, under a path (`/`, or with a slash at both ends). */
export async function ownSite(folder: string, path: string): Promise<OwnSite> {
  let files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const nothing = () => void response.writeHead(404).end();
    if (!request.url?.startsWith(path)) return nothing();
    request.url = `/${request.url.slice(path.length)}`;
    files(request, response, nothing);
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  const goAway = async () => {
    if (!server.listening) return;
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  };
  onTestFinished(goAway);
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    serve(next) {
      files = sirv(next, { dev: true });
    },
    goAway,
  };
}
