import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk.ts';
import type { DeskState } from '../desk-state.ts';

/** Milliseconds without a letter after which what stands beside the text is drawn anew. */
const pause = 150;

/**
 * The desk's state for what stands beside the text. While somebody types in the editor, letters alone do not draw it
 * anew: that waits for a pause, so that typing never waits for it. Whatever else changes is there at once.
 */
export function useCalm(desk: Desk): DeskState {
  const [shown, setShown] = useState(desk.store.value);
  useEffect(() => {
    let last = desk.store.value;
    let later: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      clearTimeout(later);
      last = desk.store.value;
      setShown(last);
    };
    show();
    const end = desk.store.subscribe((next) => {
      const inEditor = document.activeElement?.classList.contains('editor') ?? false;
      if (!inEditor || !onlyText(last, next)) return show();
      clearTimeout(later);
      later = setTimeout(show, pause);
    });
    return () => {
      clearTimeout(later);
      end();
    };
  }, [desk]);
  return shown;
}

const textual: readonly string[] = ['draft', 'revision', 'canUndo', 'canRedo'] satisfies (keyof DeskState)[];

const onlyText = (last: DeskState, next: DeskState): boolean =>
  (Object.keys(next) as (keyof DeskState)[]).every((key) => last[key] === next[key] || textual.includes(key));
