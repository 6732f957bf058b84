import { Unzip, UnzipInflate } from 'fflate';
import { cleanPath, isWanted, type Raw } from './gather.ts';
import { kilobytes, limits } from './limits.ts';
import { found, no, type Opening, type OpenProblem } from './open-problem.ts';

/** Bytes that are unpacked before it is asked again whether it is enough: at most a thousand times as many come out. */
const piece = 8192;

/** Thrown out of the middle of a zip. */
class Enough extends Error {
  readonly problem: OpenProblem;
  constructor(problem: OpenProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/**
 * Unpacks the files of a zip that could be part of a scenario; of the others, their paths with no bytes. It counts what
 * really comes out, whatever the zip says of itself, and stops when that is too much.
 */
export function unzip(zip: Uint8Array, name: string): Opening<Raw[]> {
  if (zip.length > limits.zip) return no({ code: 'tooBig', name, most: kilobytes(limits.zip) });
  if (zip[0] !== 0x50 || zip[1] !== 0x4b) return no({ code: 'notZip', name });
  const entries: { path: string; parts: Uint8Array[]; size: number; done: boolean }[] = [];
  let sum = 0;
  const reader = new Unzip((file) => {
    if (file.name.endsWith('/')) return;
    if (entries.length >= limits.entries) throw new Enough({ code: 'tooMany', most: limits.entries });
    const entry = { path: file.name, parts: [] as Uint8Array[], size: 0, done: false };
    entries.push(entry);
    if (!isWanted(cleanPath(file.name) ?? '')) {
      entry.done = true;
      return;
    }
    file.ondata = (error, data, final) => {
      // What is thrown below comes back as an error once more.
      if (error) throw error instanceof Enough ? error : new Enough({ code: 'zipCut', name });
      entry.size += data.length;
      sum += data.length;
      const most = entry.size > limits.file ? limits.file : sum > limits.all ? limits.all : undefined;
      if (most !== undefined)
        throw new Enough({ code: 'tooBig', name: file.name.slice(0, limits.path), most: kilobytes(most) });
      entry.parts.push(data);
      entry.done = final;
    };
    file.start();
  });
  reader.register(UnzipInflate);
  try {
    for (let at = 0; at < zip.length; at += piece)
      reader.push(zip.subarray(at, at + piece), at + piece >= zip.length);
  } catch (error) {
    return no(error instanceof Enough ? error.problem : { code: 'zipCut', name });
  }
  if (entries.length === 0) return no({ code: 'notZip', name });
  if (entries.some(({ done }) => !done)) return no({ code: 'zipCut', name });
  return found(entries.map(({ path, parts, size }) => ({ path, bytes: joined(parts, size) })));
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
