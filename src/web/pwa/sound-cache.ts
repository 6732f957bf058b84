/** Where sound is kept: apart from the pages, since a browser needs one of its two formats, and neither to play. */
export const soundCache = 'standoff-sound';

const ending = /\.(webm|mp3)$/;

export const isSound = (path: string): boolean => ending.test(path);

/**
 * Keeps the sound files of one format, one after the other, and lets go of all that this version has no more.
 * @param sounds every sound file's path from the scope on @param format the ending that the browser plays, such as `webm`
 */
export async function fetchSound(scope: string, sounds: readonly string[], format: string): Promise<void> {
  const wanted = sounds.filter((path) => path.endsWith(`.${format}`)).map((path) => scope + path);
  const cache = await caches.open(soundCache);
  const had = new Set((await cache.keys()).map(({ url }) => url));
  for (const url of wanted) if (!had.has(url)) await cache.add(url);
  for (const url of had) if (!wanted.includes(url)) await cache.delete(url);
}
