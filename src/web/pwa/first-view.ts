/** The name of the browser's mark for the moment from which more than the first view may be fetched. */
export const firstViewMark = 'standoff-first-view';

/** Once the page and its fonts are there and the browser has nothing to do: what comes now is in nobody's way. */
export async function pageRests(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((loaded) => addEventListener('load', loaded, { once: true }));
  await document.fonts.ready;
  await new Promise<void>((idle) =>
    'requestIdleCallback' in window ? requestIdleCallback(() => idle()) : setTimeout(idle, 1000),
  );
}

/** The same for a page as a whole, with a mark that says so. */
export async function firstViewOver(): Promise<void> {
  await pageRests();
  performance.mark(firstViewMark);
}
