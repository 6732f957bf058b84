import { download } from '../../web/download.ts';
import type { Desk } from '../desk.ts';
import { allShipped } from './all-shipped.ts';
import { FilesDesk } from './files-desk.ts';
import type { FilesPage } from './files-page.ts';
import { takeDrops } from './take-drops.ts';

const page: FilesPage = {
  clock: {
    now: () => Date.now(),
    after(milliseconds, call) {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
  },
  address: () => location.href,
  setHash: (hash) => history.replaceState(null, '', hash),
  download,
  openTab: (address) => window.open(address, '_blank') !== null,
};

/**
 * Opens the draft that the page was asked for, and from then on keeps what is written and takes what is dropped.
 * @param chosen the author has chosen how to begin already
 */
export async function startFiles(desk: Desk, chosen: boolean): Promise<FilesDesk> {
  const files = new FilesDesk(desk, allShipped, page);
  await files.begin(chosen);
  addEventListener('hashchange', () => void files.follow());
  addEventListener('beforeunload', (event) => {
    if (!files.wouldLose) return;
    void files.keep();
    event.preventDefault();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void files.keep();
    else void files.lookAgain();
  });
  takeDrops({
    drag: (dragging) => files.drag(dragging),
    take: (chosen, folder) => void files.take(chosen, folder),
  });
  return files;
}
