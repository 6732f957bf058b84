/** Where it is noted which open pages began with an earlier version; a worker's own memory does not last. */
const [notes, note] = ['standoff-earlier', 'pages.json'] as const;

const openPages = async (clients: Clients): Promise<string[]> =>
  (await clients.matchAll({ type: 'window', includeUncontrolled: true })).map(({ id }) => id);

/** To be called when a version takes over: all pages that are open now began before it. */
export async function noteEarlierPages(clients: Clients): Promise<void> {
  const cache = await caches.open(notes);
  await cache.put(note, Response.json(await openPages(clients)));
}

/** Whether no page is open that began with an earlier version: true once, then there is nothing noted any more. */
export async function noneIsEarlier(clients: Clients): Promise<boolean> {
  const cache = await caches.open(notes);
  const noted: unknown = await (await cache.match(note))?.json();
  if (!Array.isArray(noted)) return false;
  const open = await openPages(clients);
  if (noted.some((id) => open.includes(id))) return false;
  return cache.delete(note);
}
