import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Scripts that are other ones in the next version: how their names begin. */
const changed = ['index', 'open-games', 'rival-worker', 'template'];

/**
 * A copy of a built folder as a later build would be: some scripts have other names, in every file that names them, and
 * the old names are gone. Its game's page says `data-version="2"`.
 */
export function nextVersion(folder: string): string {
  const next = mkdtempSync(join(tmpdir(), 'standoff-next-'));
  onTestFinished(() => rmSync(next, { recursive: true }));
  cpSync(folder, next, { recursive: true });
  const all = readdirSync(next, { recursive: true, encoding: 'utf8' });
  // A packed twin would be of the version before.
  for (const file of all.filter((name) => name.endsWith('.gz'))) rmSync(join(next, file));
  const names = readdirSync(join(next, 'assets')).filter(
    (name) => name.endsWith('.js') && changed.some((start) => name.startsWith(`${start}-`)),
  );
  const renamed = (text: string) => names.reduce((now, name) => now.replaceAll(name, `next-${name}`), text);
  const before = new Map<string, Buffer>();
  for (const file of all.filter((name) => /\.(js|html)$/.test(name) && name !== 'sw.js')) {
    const path = join(next, file);
    const old = readFileSync(path);
    const text = renamed(old.toString());
    if (text === old.toString()) continue;
    if (file.endsWith('.html')) before.set(file, old);
    writeFileSync(path, file === 'index.html' ? text.replace('<html ', '<html data-version="2" ') : text);
  }
  for (const name of names) renameSync(join(next, 'assets', name), join(next, 'assets', `next-${name}`));
  let worker = renamed(readFileSync(join(next, 'sw.js'), 'utf8'));
  for (const [file, old] of before) {
    const now = readFileSync(join(next, file));
    for (const digest of [
      (content: Buffer) => createHash('sha256').update(content).digest('base64'),
      (content: Buffer) => createHash('md5').update(content).digest('hex'),
    ])
      worker = worker.replaceAll(digest(old), digest(now));
  }
  writeFileSync(join(next, 'sw.js'), worker);
  return next;
}
