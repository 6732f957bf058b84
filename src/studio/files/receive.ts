import { strFromU8, strToU8 } from 'fflate';
import { format } from '../../scenario/format.ts';
import { migrate } from '../../scenario/migrate/migrate.ts';
import type { Files } from '../../scenario/open-file.ts';
import { gather, isWanted, type Raw } from './gather.ts';
import { kilobytes, limits } from './limits.ts';
import { isOneFile, readOneFile } from './one-file.ts';
import { found, no, type Opening } from './open-problem.ts';
import { type Outward, outwardOf } from './outward.ts';
import { readShareLink } from './share-link.ts';
import { unzip } from './unzip.ts';

/** A scenario from elsewhere, read and not yet opened: what the author is told of it first. */
export interface Incoming {
  from: 'file' | 'folder' | 'link';
  name: string;
  files: Files;
  leftOut: readonly string[];
  /** The older format that it was brought up from; undefined where it was written in the present one. */
  migratedFrom: number | undefined;
  outward: { listed: readonly Outward[]; count: number };
  /** The folder it lies in, when the browser lent it. */
  folder?: FileSystemDirectoryHandle;
}

/** A file with its path in the folder that was chosen or dropped; alone, its name. */
export interface Chosen {
  path: string;
  file: Blob;
}

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

const incoming = (from: Incoming['from'], name: string, raw: readonly Raw[]): Opening<Incoming> => {
  const gathered = gather(raw);
  if (!gathered.ok) return gathered;
  const { files: written, ...rest } = gathered.value;
  // What cannot be brought up is opened as it is: the checks say what is wrong with it.
  const migrated = migrate(written);
  const files = migrated.ok ? migrated.files : written;
  const migratedFrom = migrated.ok && migrated.from < format ? migrated.from : undefined;
  return found({ from, name, ...rest, files, migratedFrom, outward: outwardOf(files) });
};
const rawOf = (files: Files): Raw[] =>
  Object.entries(files).map(([path, text]) => ({ path, bytes: strToU8(text) }));
const bare = (name: string): string => name.replace(/^.*[/\\]/, '').replace(/\.(zip|ya?ml)$/i, '') || name;

/** Reads what was chosen or dropped: one zip, one file, or the files of a folder. Too large ones are not read at all. */
export async function receive(
  chosen: readonly Chosen[],
  folder?: FileSystemDirectoryHandle,
): Promise<Opening<Incoming>> {
  const [first, ...others] = chosen;
  if (!first) return no({ code: 'noScenario' });
  try {
    if (others.length === 0 && !folder && !first.path.includes('/')) return await receiveOne(first);
    const wanted = chosen.filter(({ path }) => isWanted(path));
    if (wanted.length > limits.entries) return no({ code: 'tooMany', most: limits.entries });
    const sum = wanted.reduce((bytes, { file }) => bytes + file.size, 0);
    if (sum > limits.all) return no({ code: 'tooBig', name: bare(first.path), most: kilobytes(limits.all) });
    const raw = await Promise.all(
      wanted.map(async ({ path, file }) => ({ path, bytes: await bytesOf(file) })),
    );
    const name = folder?.name ?? first.path.split('/')[0] ?? first.path;
    const read = incoming('folder', name, raw);
    if (!read.ok) return read;
    const more = chosen.filter((one) => !wanted.includes(one)).map(({ path }) => path);
    return found({ ...read.value, leftOut: [...read.value.leftOut, ...more], ...(folder && { folder }) });
  } catch {
    return no({ code: 'unreadable', name: bare(first.path) });
  }
}

async function receiveOne({ path, file }: Chosen): Promise<Opening<Incoming>> {
  const most = /\.zip$/i.test(path) ? limits.zip : limits.all;
  if (file.size > most) return no({ code: 'tooBig', name: path, most: kilobytes(most) });
  const bytes = await bytesOf(file);
  if (/\.zip$/i.test(path) || (bytes[0] === 0x50 && bytes[1] === 0x4b)) {
    const raw = unzip(bytes, path);
    return raw.ok ? incoming('file', bare(path), raw.value) : raw;
  }
  const text = strFromU8(bytes.subarray(0, limits.all));
  if (isOneFile(text)) {
    const files = readOneFile(text, path);
    return files.ok ? incoming('file', bare(path), rawOf(files.value)) : files;
  }
  // A file of rules alone is a beginning: what is missing beside it is told by the checks.
  return /\.ya?ml$/i.test(path)
    ? incoming('file', bare(path), [{ path: 'scenario.yaml', bytes }])
    : no({ code: 'noScenario' });
}

/** The scenario in a link's hash; undefined when the hash is something else. */
export function receiveLink(hash: string): Opening<Incoming> | undefined {
  const shared = readShareLink(hash);
  if (!shared) return undefined;
  return shared.ok ? incoming('link', shared.value.name, rawOf(shared.value.files)) : shared;
}
