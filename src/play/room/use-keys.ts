import { useEffect } from 'preact/hooks';
import type { RoomContext } from './game-context.ts';
import { tabOfKey } from './tabs.ts';

/** What a key means in the room, or undefined where it means nothing. */
export type KeyAct =
  | { act: 'tab'; tab: NonNullable<ReturnType<typeof tabOfKey>> }
  | { act: 'undo' | 'seal' | 'help' };

export function actOfKey(key: string): KeyAct | undefined {
  const tab = tabOfKey(key);
  if (tab) return { act: 'tab', tab };
  if (key === 'u') return { act: 'undo' };
  if (key === 's') return { act: 'seal' };
  return key === '?' ? { act: 'help' } : undefined;
}

/** Listens for the room's shortcut keys while no dialog is open and nothing is being typed. */
export function useKeys(room: RoomContext): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
      if (
        event.target instanceof Element &&
        event.target.matches('input:not([type=radio]), textarea, select')
      )
        return;
      const act = actOfKey(event.key);
      if (!act) return;
      event.preventDefault();
      if (act.act === 'undo') room.undoDraft?.();
      if (act.act === 'help') room.open({ kind: 'help' });
      // The key only leads to the seal: pressing it stays a second, separate act.
      if (act.act === 'seal') document.querySelector<HTMLElement>('.seal-button')?.focus();
      if (act.act === 'tab') {
        room.show(act.tab);
        const target = act.tab === 'cables' && !room.narrow ? 'cables-heading' : `tab-${act.tab}`;
        requestAnimationFrame(() => document.getElementById(target)?.focus());
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [room]);
}
