import { useEffect } from 'preact/hooks';
import type { Desk } from '../desk.ts';

/** Keys that work wherever the author is: F8 for problems, and undo and redo outside of fields, which have their own. */
export function usePageKeys(desk: Desk): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = actOf(desk, event);
      if (!act || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [desk]);
}

function actOf(
  desk: Desk,
  { key, shiftKey, ctrlKey, metaKey, target }: KeyboardEvent,
): (() => void) | undefined {
  if (key === 'F8') return () => desk.goToNeighbour(shiftKey ? -1 : 1);
  const inField = target instanceof HTMLElement && target.matches('input, textarea, select');
  if (inField || !(ctrlKey || metaKey)) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return () => (shiftKey ? desk.redo() : desk.undo());
  return letter === 'y' ? () => desk.redo() : undefined;
}
