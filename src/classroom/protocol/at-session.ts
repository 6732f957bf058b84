/** Names the session in the address of a socket or a request, where one is known. */
export const sessionParam = 'session';

/**
 * An address that says which session it is about, so that a proxy can bring all of a class to one process. It is a name
 * and no secret; any process answers whatever the address says.
 */
export function atSession(path: string, session: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}${sessionParam}=${encodeURIComponent(session)}`;
}
