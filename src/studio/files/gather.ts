import type { Files } from '../../scenario/open-file.ts';
import { kilobytes, limits } from './limits.ts';
import { found, no, type Opening } from './open-problem.ts';

/** A file as it comes: from a folder, a zip, a drop. */
export interface Raw {
  /** With `/` or `\`, from wherever the reader began. */
  path: string;
  bytes: Uint8Array;
}

/** A scenario's files, and the paths of what was no part of it. */
export interface Gathered {
  files: Files;
  leftOut: readonly string[];
}

/** What a scenario is made of, in the order in which it is shown; other files follow by name. */
const order = [
  'scenario.yaml',
  'text/en.yaml',
  'text/ko.yaml',
  'text/ja.yaml',
  'history.yaml',
  'sources.yaml',
];

/** Whether a file of that name can be part of a scenario: plain text, and not hidden. */
export const isWanted = (path: string): boolean =>
  /\.(ya?ml|md)$/i.test(path) && !path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');

/** A path with `/` and no `./`; undefined when it leads out of its folder or is not one to show. */
export function cleanPath(path: string): string | undefined {
  const parts = path
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  const clean = parts.join('/');
  const strange = /^[/\\]|^[a-z]:/i.test(path) || parts.includes('..') || parts.includes('__proto__');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return strange || clean === '' || clean.length > limits.path || /[\u0000-\u001f\u007f]/.test(clean)
    ? undefined
    : clean;
}

/**
 * Makes a scenario of files: those of the folder that holds `scenario.yaml`, as text.
 * Nothing is changed in them, byte for byte.
 */
export function gather(raw: readonly Raw[]): Opening<Gathered> {
  const byPath = new Map<string, Uint8Array>();
  for (const { path, bytes } of raw) {
    const clean = cleanPath(path);
    if (clean === undefined) return no({ code: 'badName', name: path.slice(0, limits.path) });
    byPath.set(clean, bytes);
  }
  const root = rootOf([...byPath.keys()]);
  if (!root.ok) return root;
  const inside = [...byPath].filter(([path]) => path.startsWith(root.value) && isWanted(path));
  if (inside.length > limits.files) return no({ code: 'tooMany', most: limits.files });
  const texts: [string, string][] = [];
  let sum = 0;
  for (const [path, bytes] of inside) {
    const name = path.slice(root.value.length);
    sum += bytes.length;
    if (bytes.length > limits.file) return no({ code: 'tooBig', name, most: kilobytes(limits.file) });
    if (sum > limits.all) return no({ code: 'tooBig', name, most: kilobytes(limits.all) });
    const text = textOf(bytes);
    if (text === undefined) return no({ code: 'notText', name });
    texts.push([name, text]);
  }
  const taken = new Set(inside.map(([path]) => path));
  return found({ files: inOrder(texts), leftOut: [...byPath.keys()].filter((path) => !taken.has(path)) });
}

/** A scenario's files in the order in which they are shown. */
export function inOrder(files: readonly (readonly [string, string])[]): Files {
  const place = (name: string): number => {
    const known = order.indexOf(name);
    return known < 0 ? order.length : known;
  };
  return Object.fromEntries(
    [...files].sort(([one], [two]) => place(one) - place(two) || (one < two ? -1 : 1)),
  );
}

/** The folder of `scenario.yaml`, with a `/` at its end unless it is the outermost. */
function rootOf(paths: readonly string[]): Opening<string> {
  const roots = paths
    .filter((path) => isWanted(path) && /(^|\/)scenario\.yaml$/.test(path))
    .map((path) => path.slice(0, -'scenario.yaml'.length));
  const depth = (root: string): number => root.split('/').length;
  const least = Math.min(...roots.map(depth));
  const [root, ...others] = roots.filter((one) => depth(one) === least);
  if (root === undefined) return no({ code: 'noScenario' });
  const names = [root, ...others].map((one) => one.replace(/\/$/, '')).join(', ');
  return others.length > 0 ? no({ code: 'manyScenarios', names: names.slice(0, 200) }) : found(root);
}

/** Bytes as text, a mark of byte order kept; undefined when they are not UTF-8. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\u0000') ? undefined : text;
  } catch {
    return undefined;
  }
}
