import { filesOf } from './lent-folder.ts';
import { limits } from './limits.ts';
import type { Chosen } from './receive.ts';

/** What was dropped: the files of a folder, with the folder where the browser lends it, or single files. */
export async function dropped(
  data: DataTransfer,
): Promise<{ chosen: Chosen[]; folder?: FileSystemDirectoryHandle }> {
  // All are asked for at once: after the first wait the list is empty.
  const items = [...data.items].filter(({ kind }) => kind === 'file');
  const handles = items.map((item) => item.getAsFileSystemHandle?.());
  const entries = items.map((item) => item.webkitGetAsEntry());
  const files = [...data.files];
  const [handle] = await Promise.all(handles);
  if (handle?.kind === 'directory') {
    const folder = handle as FileSystemDirectoryHandle;
    return { chosen: await filesOf(folder), folder };
  }
  const inside = await Promise.all(
    entries.map((entry) => (entry?.isDirectory ? walk(entry as FileSystemDirectoryEntry) : [])),
  );
  const chosen = inside.flat();
  return { chosen: chosen.length > 0 ? chosen : files.map((file) => ({ path: file.name, file })) };
}

async function walk(entry: FileSystemDirectoryEntry): Promise<Chosen[]> {
  const all: Chosen[] = [];
  const reader = entry.createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    // A browser gives a hundred at a time, and none when that was all.
    if (some.length === 0 || all.length > limits.entries) return all;
    for (const one of some) {
      if (one.isDirectory) all.push(...(await walk(one as FileSystemDirectoryEntry)));
      else {
        const file = await new Promise<File>((resolve, reject) =>
          (one as FileSystemFileEntry).file(resolve, reject),
        );
        all.push({ path: one.fullPath.replace(/^\//, ''), file });
      }
    }
  }
}
