import { fetchesRest } from './fetches-rest.ts';

/** From a built script to the folder of the game's page. */
const upToSite = '../';

/**
 * Lets a service worker keep the site for when there is no network, and looks for a new version whenever the reader comes
 * back to the page. Does nothing where browsers allow no worker: on plain http from another machine.
 * @param onNew called when a new version lies ready; nothing changes before its reader calls `load`
 */
export async function keepOffline(onNew: (load: () => void) => void): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const site = new URL(upToSite, import.meta.url);
  const { Workbox } = await import('workbox-window');
  const worker = new Workbox(new URL('sw.js', site).href, { scope: site.pathname, updateViaCache: 'none' });
  // A browser may forbid it, as it may forbid to keep anything.
  const registered = worker.register().catch(() => undefined);
  worker.addEventListener('waiting', () =>
    onNew(async () => {
      const registration = await registered;
      // Another page may have let it in already.
      if (!registration?.waiting) return location.reload();
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      // Chromium never lets go of a worker that is told to while it answers; a page's first press asks it for much.
      await fetchesRest();
      worker.messageSkipWaiting();
    }),
  );
  const registration = await registered;
  if (!registration) return;
  document.addEventListener('visibilitychange', () => {
    // Offline there is nothing to find.
    if (!document.hidden) void registration.update().catch(() => {});
  });
  keepSound(await navigator.serviceWorker.ready);
}

/** Asks the worker to keep the sound in the format that this browser plays; not where data is dear. */
function keepSound({ active }: ServiceWorkerRegistration): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  const ending = new Audio().canPlayType('audio/webm; codecs="opus"') ? 'webm' : 'mp3';
  active?.postMessage({ type: 'KEEP_SOUND', ending });
}
