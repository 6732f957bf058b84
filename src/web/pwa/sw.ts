import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';
import { noneIsEarlier, noteEarlierPages } from './earlier-pages.ts';
import { fetchSound, isSound, soundCache } from './sound-cache.ts';

declare const self: ServiceWorkerGlobalScope;

// Every file of this build, filled in when it is built.
const files = self.__WB_MANIFEST as PrecacheEntry[];
const { scope } = self.registration;
const sounds = files.map(({ url }) => url).filter(isSound);

const pages = new PrecacheController();
pages.addToCacheList(files.filter(({ url }) => !isSound(url)));

self.addEventListener('install', (event) => void pages.install(event));

// Not before every page of an earlier version is closed, or a reader has asked for the new one.
self.addEventListener('activate', (event) => event.waitUntil(begin(event)));

self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
  if (event.data?.type === 'KEEP_SOUND')
    event.waitUntil(fetchSound(scope, sounds, String(event.data.ending)));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const path = pathOf(request);
  if (request.mode === 'navigate') event.waitUntil(tidy(event));
  // A class needs its server, so its page is that server's own while there is one.
  if (path === 'classroom/index.html') event.respondWith(fetch(request).catch(() => kept(path, request)));
  else if (isSound(path)) event.respondWith(fromCache(soundCache, request));
  else if (pages.getCacheKeyForURL(scope + path)) event.respondWith(kept(path, request));
  // A page of an earlier version goes on with that version's files.
  else if (path.startsWith('assets/')) event.respondWith(fromCache(pages.strategy.cacheName, request));
});

async function begin(event: ExtendableEvent): Promise<void> {
  await noteEarlierPages(self.clients);
  await self.clients.claim();
  await tidy(event);
}

/** Lets go of earlier versions' files, unless a page is open that may still ask for them. */
async function tidy(event: ExtendableEvent): Promise<void> {
  if (await noneIsEarlier(self.clients)) await pages.activate(event);
}

/** The path of what is asked for, from the scope on; a folder is its page. */
function pathOf({ url, mode }: Request): string {
  const path = url.slice(scope.length).replace(/[?#].*$/, '');
  return mode === 'navigate' && (path === '' || path.endsWith('/')) ? `${path}index.html` : path;
}

/** A file of this version. Where the browser has dropped it, the network's. */
async function kept(path: string, request: Request): Promise<Response> {
  return (await pages.matchPrecache(scope + path)) ?? fetch(request);
}

async function fromCache(name: string, request: Request): Promise<Response> {
  const cache = await caches.open(name);
  return (await cache.match(request.url)) ?? fetch(request);
}
