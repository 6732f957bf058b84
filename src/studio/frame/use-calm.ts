import { useEffect, useState } from 'preact/hooks';
import { calm } from '../calm.ts';
import type { Desk } from '../desk.ts';
import type { DeskState } from '../desk-state.ts';

/**
 * The desk's state for what stands beside the text. While somebody types in the editor, neither letters nor what is
 * found out about them draw it anew: that waits for a pause, so that typing never waits for it. Whatever else changes
 * is there at once.
 */
export function useCalm(desk: Desk): DeskState {
  const [shown, setShown] = useState(desk.store.value);
  useEffect(() => {
    let last = desk.store.value;
    let { revision } = last;
    let typed = Number.NEGATIVE_INFINITY;
    let later: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      clearTimeout(later);
      last = desk.store.value;
      setShown(last);
    };
    show();
    const end = desk.store.subscribe((next) => {
      const now = performance.now();
      if (next.revision !== revision) typed = now;
      revision = next.revision;
      const inEditor = document.activeElement?.classList.contains('editor') ?? false;
      const rest = typed + calm - now;
      if (!inEditor || rest <= 0 || !onlyOfText(last, next)) return show();
      clearTimeout(later);
      later = setTimeout(show, rest);
    });
    return () => {
      clearTimeout(later);
      end();
    };
  }, [desk]);
  return shown;
}

type Key = keyof DeskState;
const text: readonly Key[] = ['draft', 'revision', 'canUndo', 'canRedo'];
const found: readonly Key[] = ['read', 'sound', 'problem', 'weighing'];
const ofText = [...text, ...found];

const onlyOfText = (last: DeskState, next: DeskState): boolean =>
  (Object.keys(next) as Key[]).every((key) => last[key] === next[key] || ofText.includes(key));
