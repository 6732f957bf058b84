import written from 'virtual:scenario-files';
import library from 'virtual:scenarios';
import { download } from '../../web/download.ts';
import type { Desk } from '../desk.ts';
import { dropped } from './dropped.ts';
import { FilesDesk, template } from './files-desk.ts';
import type { FilesPage } from './files-page.ts';

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

/** Opens the draft that the page was asked for, and from then on keeps what is written and takes what is dropped. */
export async function startFiles(desk: Desk): Promise<FilesDesk> {
  const titles = new Map(library.map((one) => [one.id, one.titles]));
  const shipped = written
    .map(({ id, load }) => ({ id, load, titles: titles.get(id) ?? {} }))
    .sort((one, two) => Number(two.id === template) - Number(one.id === template));
  const files = new FilesDesk(desk, shipped, page);
  await files.begin();
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
  takeDrops(files);
  return files;
}

const bringsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

function takeDrops(files: FilesDesk): void {
  window.addEventListener('dragover', (event) => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    files.drag(true);
  });
  window.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) files.drag(false);
  });
  window.addEventListener('drop', (event) => {
    files.drag(false);
    const { dataTransfer } = event;
    if (!dataTransfer || !bringsFiles(event)) return;
    event.preventDefault();
    void dropped(dataTransfer).then(({ chosen, folder }) => files.take(chosen, folder));
  });
}
