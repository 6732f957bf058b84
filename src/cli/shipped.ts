import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** The folder with the scenarios that are shipped, beside `src`. */
export const scenariosFolder = resolve(import.meta.dirname, '../../scenarios');

/** The names of the shipped scenarios: those of `order.txt` first, as they are offered to players. */
export function shippedIds(): string[] {
  const names = readdirSync(scenariosFolder).filter((name) =>
    existsSync(join(scenariosFolder, name, 'scenario.yaml')),
  );
  const first = readFileSync(join(scenariosFolder, 'order.txt'), 'utf8').split(/\s+/);
  return [...new Set([...first.filter((name) => names.includes(name)), ...names.sort()])];
}

/** Their folders, as somebody would name them from here. */
export const shippedFolders = (): string[] =>
  shippedIds().map((id) => relative('.', join(scenariosFolder, id)).replaceAll('\\', '/'));
