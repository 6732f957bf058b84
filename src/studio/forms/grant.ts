import type { Files } from '../../scenario/open-file.ts';
import { difference } from '../difference.ts';
import type { TextChange } from '../draft.ts';
import { editYaml } from '../yaml/edit-yaml.ts';
import type { RefusalCode, Wish } from '../yaml/wish.ts';

/** Wishes for several files at once. */
export type Wishes = Readonly<Record<string, readonly Wish[]>>;

/** The changes that grant wishes, and files that they need new; or which file says no, why, and where. */
export type Granted =
  | { ok: true; changes: TextChange[]; fresh: Record<string, string> }
  | { ok: false; code: RefusalCode; file: string; offset: number };

/** What wishes come to. Nothing is granted unless all of it is. */
export function granted(files: Files, wishes: Wishes): Granted {
  const changes: TextChange[] = [];
  const fresh: Record<string, string> = {};
  for (const [file, mine] of Object.entries(wishes)) {
    const text = files[file] ?? '';
    const edited = editOneByOne(text, mine);
    if (!edited.ok) return { ok: false, code: edited.code, file, offset: edited.offset };
    if (files[file] === undefined) fresh[file] = edited.text;
    else changes.push(...edited.stretches.map((stretch) => ({ file, ...stretch })));
  }
  return { ok: true, changes, fresh };
}

/** All at once where they do not touch; else one after the other, told as the stretches that differ in the end. */
function editOneByOne(text: string, wishes: readonly Wish[]): ReturnType<typeof editYaml> {
  const whole = editYaml(text, ...wishes);
  if (whole.ok || whole.code !== 'unsafe' || wishes.length < 2) return whole;
  let now = text;
  for (const wish of wishes) {
    const edited = editYaml(now, wish);
    if (!edited.ok) return edited;
    now = edited.text;
  }
  return { ok: true, text: now, stretches: difference(text, now) };
}
