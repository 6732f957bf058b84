import type { Desk } from './desk.ts';
import type { DeskState } from './desk-state.ts';

/** The file as plain text. */
export function PlainEditor({ desk, state: { draft, file } }: { desk: Desk; state: DeskState }) {
  const text = draft.files[file] ?? '';
  return (
    <textarea
      class="plain-editor"
      aria-label={file}
      spellcheck={false}
      value={text}
      onInput={({ currentTarget: { value } }) =>
        desk.change([{ file, from: 0, to: text.length, insert: value }], true)
      }
    />
  );
}
