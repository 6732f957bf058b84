import { dropped } from './dropped.ts';
import type { Chosen } from './receive.ts';

interface Taker {
  /** Something is being dragged over the page, or no longer. */
  drag(dragging: boolean): void;
  take(chosen: readonly Chosen[], folder?: FileSystemDirectoryHandle): void;
}

const bringsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Takes files and folders that are dropped anywhere on the page; returns what ends that. */
export function takeDrops({ drag, take }: Taker): () => void {
  const end = new AbortController();
  const { signal } = end;
  window.addEventListener(
    'dragover',
    (event) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      drag(true);
    },
    { signal },
  );
  window.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && drag(false), {
    signal,
  });
  window.addEventListener(
    'drop',
    (event) => {
      drag(false);
      const { dataTransfer } = event;
      if (!dataTransfer || !bringsFiles(event)) return;
      event.preventDefault();
      void dropped(dataTransfer).then(({ chosen, folder }) => take(chosen, folder));
    },
    { signal },
  );
  return () => end.abort();
}
