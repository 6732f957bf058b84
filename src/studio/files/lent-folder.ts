import { isWanted } from './gather.ts';
import { limits } from './limits.ts';
import type { Chosen } from './receive.ts';

declare global {
  interface Window {
    /** File System Access: lends a folder of the disk. Not every browser has it. */
    showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
  }
  interface FileSystemDirectoryHandle {
    entries(): AsyncIterableIterator<[string, FileSystemDirectoryHandle | FileSystemFileHandle]>;
    queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
    requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
  }
  interface DataTransferItem {
    getAsFileSystemHandle?(): Promise<FileSystemDirectoryHandle | FileSystemFileHandle | null>;
  }
}

/** Folders in folders that are looked into: a scenario needs one. */
const deepest = 3;

/** Whether this browser lends folders of the disk. */
export const lendsFolders = (): boolean => typeof window.showDirectoryPicker === 'function';

/** Asks the author for a folder; undefined when none was chosen. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await window.showDirectoryPicker?.({ id: 'standoff', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Every file of a folder, and of those in it, that could be part of a scenario. */
export async function filesOf(folder: FileSystemDirectoryHandle, before = '', depth = 0): Promise<Chosen[]> {
  const all: Chosen[] = [];
  for await (const [name, handle] of folder.entries()) {
    if (all.length > limits.entries) break;
    const path = before + name;
    if (handle.kind === 'file') {
      if (isWanted(path)) all.push({ path, file: await handle.getFile() });
    } else if (depth < deepest && !name.startsWith('.') && name !== 'node_modules')
      all.push(...(await filesOf(handle as FileSystemDirectoryHandle, `${path}/`, depth + 1)));
  }
  return all;
}
