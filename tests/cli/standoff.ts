import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { vi } from 'vitest';
import { run } from '../../src/cli/run.ts';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs a command line as the program does, without starting a program. One at a time. */
export async function standoff(...words: string[]): Promise<Ran> {
  let [out, err] = ['', ''];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  const code = await run(words, (text) => {
    err += text;
  });
  write.mockRestore();
  return { code, out, err };
}

const root = resolve(import.meta.dirname, '../..');

/** Starts the program itself, as a person would, from the root of the repository. */
export const started = (...words: string[]): Promise<Ran> => startedIn(root, ...words);

/** The same in a copy of the repository. */
export function startedIn(cwd: string, ...words: string[]): Promise<Ran> {
  const line = ['--enable-source-maps', 'src/cli/start.mjs', ...words];
  return new Promise((done) => {
    execFile(process.execPath, line, { cwd }, (error, out, err) => {
      done({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}
