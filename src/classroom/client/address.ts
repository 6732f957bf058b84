/** A page of the classroom, as its address says it. What is secret stands behind the `#`, which no server is sent. */
export type Route =
  | { page: 'door'; code: string | undefined }
  | { page: 'return'; code: string | undefined }
  | { page: 'seat'; session: string }
  /** `two`: a game for two over the network, and no class. */
  | { page: 'teach'; two: boolean }
  | { page: 'lesson'; lesson: string; scenario: string | undefined; bundle: string | undefined }
  | { page: 'console'; session: string; key: string | undefined }
  | { page: 'wall'; session: string; key: string | undefined };

/**
 * The page that an address asks for: `#join=CODE`, `#return=CODE`, `#seat=…`, `#teach`, `#lesson=…`, `#console=…`,
 * `#wall=…`.
 */
export function routeOf(hash: string): Route {
  const said = new URLSearchParams(hash.slice(1));
  const key = said.get('key') ?? undefined;
  const seat = said.get('seat');
  if (seat) return { page: 'seat', session: seat };
  if (said.has('teach')) return { page: 'teach', two: said.get('teach') === 'two' };
  const lesson = said.get('lesson');
  const [scenario, bundle] = [said.get('scenario') ?? undefined, said.get('bundle') ?? undefined];
  if (lesson) return { page: 'lesson', lesson, scenario, bundle };
  const ruled = said.get('console');
  if (ruled) return { page: 'console', session: ruled, key };
  const wall = said.get('wall');
  if (wall) return { page: 'wall', session: wall, key };
  if (said.has('return')) return { page: 'return', code: said.get('return') || undefined };
  return { page: 'door', code: said.get('join') || undefined };
}
