import type { Files } from '../../scenario/open-file.ts';
import { keyOf } from '../../web/handed-scenario.ts';

/** Whether the author lets us write there; asks when that was not said. */
export async function mayWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const mode = { mode: 'readwrite' } as const;
  if (!folder.queryPermission || (await folder.queryPermission(mode)) === 'granted') return true;
  return (await folder.requestPermission?.(mode)) === 'granted';
}

/** What a file of the disk was when it was last read or written here: by path, a digest; absent where there was none. */
export type OnDisk = Readonly<Record<string, string>>;

/** A file's digest, whatever its line ends. */
const digestOf = (text: string): string => keyOf({ '': unix(text) });
const unix = (text: string): string => text.replace(/\r\n?/g, '\n');

/** What the disk has once a scenario was read from it or written to it. */
export const onDisk = (files: Files): OnDisk =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, digestOf(text)]));

/** Whether the disk has what a draft has, as far as is known here. */
export const isOnDisk = (files: Files, then: OnDisk): boolean => {
  const paths = Object.keys(files);
  return (
    paths.length === Object.keys(then).length &&
    paths.every((path) => then[path] === digestOf(files[path] ?? ''))
  );
};

async function find(
  folder: FileSystemDirectoryHandle,
  path: string,
  create: boolean,
): Promise<{ parent: FileSystemDirectoryHandle; name: string }> {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  let parent = folder;
  for (const part of parts) parent = await parent.getDirectoryHandle(part, { create });
  return { parent, name };
}

async function textAt(folder: FileSystemDirectoryHandle, path: string): Promise<string | undefined> {
  try {
    const { parent, name } = await find(folder, path, false);
    return await (await (await parent.getFileHandle(name)).getFile()).text();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

/** Files of the disk that somebody changed since they were last read or written here, and that saving would change back. */
export async function changedOutside(
  folder: FileSystemDirectoryHandle,
  files: Files,
  then: OnDisk,
): Promise<string[]> {
  const changed: string[] = [];
  for (const path of new Set([...Object.keys(files), ...Object.keys(then)])) {
    const now = await textAt(folder, path);
    if (now === undefined) continue;
    const digest = digestOf(now);
    const mine = files[path];
    if (digest !== then[path] && (mine === undefined || digest !== digestOf(mine))) changed.push(path);
  }
  return changed;
}

/**
 * Writes a scenario into a folder: only files that differ, their line ends as they were; what the scenario no longer has
 * and was read from there goes. Other files are left alone.
 */
export async function writeInto(
  folder: FileSystemDirectoryHandle,
  files: Files,
  then: OnDisk,
): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const before = await textAt(folder, path);
    const ends = before?.includes('\r\n') ? text.replace(/\n/g, '\r\n') : text;
    if (before === ends) continue;
    const { parent, name } = await find(folder, path, true);
    const stream = await (await parent.getFileHandle(name, { create: true })).createWritable();
    await stream.write(ends);
    await stream.close();
  }
  for (const path of Object.keys(then)) {
    if (path in files || (await textAt(folder, path)) === undefined) continue;
    const { parent, name } = await find(folder, path, false);
    await parent.removeEntry(name);
  }
}
