import { existsSync, watch } from 'node:fs';

/** Milliseconds for an editor to finish: some write a file in several steps, and several files at once. */
const settling = 50;

/**
 * Calls `changed` after each change of a YAML file in a folder, as long as the program runs; at once where there is no
 * such folder.
 */
export function watchFolder(folder: string, changed: () => void): Promise<void> {
  if (!existsSync(folder)) return Promise.resolve();
  let waiting: NodeJS.Timeout | undefined;
  return new Promise((_, fail) => {
    watch(folder, { recursive: true }, (_event, name) => {
      if (name !== null && !/\.ya?ml$/.test(name)) return;
      clearTimeout(waiting);
      waiting = setTimeout(changed, settling);
    }).on('error', fail);
  });
}
