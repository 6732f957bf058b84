import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** From the root of the repository, with `/`. */
  path: string;
  text: string;
}

/** The files under a folder whose names end in one of `endings`. */
export function filesUnder(folder: string, endings: readonly string[]): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}

/** The folder of `src` that a file belongs to. */
export const roomOf = (path: string): string => path.split('/')[1] as string;

const importing = /(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g;

/** Everything that a file imports: names of packages, or paths from the root for files of our own. */
export function importsOf({ path, text }: SourceFile): { to: string; own: boolean }[] {
  return [...withoutComments(text).matchAll(importing)].map(([, to = '']) => {
    if (!to.startsWith('.')) return { to, own: false };
    return {
      to: relative(root, resolve(root, dirname(path), to))
        .split(sep)
        .join('/'),
      own: true,
    };
  });
}

/** The code alone. Strings that look like comments are kept whole, since they are matched first. */
export function withoutComments(text: string): string {
  const token = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return text.replace(token, (found) => (/^\/[/*]/.test(found) ? '' : found));
}
