import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Every visible character in the texts that a page may show: the scenarios, and whatever stands in `src`. */
export function charactersUsed(): number[] {
  const texts = [...textsUnder('scenarios', /\.yaml$/), ...textsUnder('src', /\.(json|ts|tsx|html|css)$/)];
  const characters = texts.join('').match(/[\p{L}\p{M}\p{N}\p{P}\p{S}\u3000]/gu) ?? [];
  return [...new Set(characters)]
    .map((one) => one.codePointAt(0) as number)
    .sort((one, other) => one - other);
}

function textsUnder(folder: string, name: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}
