/** Headings of texts below which a seat stands whose voice they are in. */
const seated = new Set([
  'goal',
  'delegations',
  'parties',
  'blocs',
  'advisers',
  'mustHaves',
  'moves',
  'decisions',
  'roles',
]);

/** Whose words a text may be in: a seat's where only that seat reads it, else the narrator's. */
export function voiceOf(key: string): string {
  const [heading = '', seat = 'narrator', ...rest] = key.split('.');
  if (heading === 'terms') return rest[0] ?? 'narrator';
  if (!seated.has(heading)) return 'narrator';
  // What an act is called is told to everyone once it is done.
  const isTold = (heading === 'moves' || heading === 'decisions') && rest.at(-1) === 'title';
  return isTold ? 'narrator' : seat;
}
