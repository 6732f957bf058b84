import { useEffect, useRef } from 'preact/hooks';
import type { RoomContext } from './game-context.ts';
import { tabOfKey } from './tabs.ts';

/** What a key means in the room, or undefined where it means nothing. */
export type KeyAct =
  | { act: 'tab'; tab: NonNullable<ReturnType<typeof tabOfKey>> }
  | { act: 'undo' | 'seal' | 'help' };

/** The meaning of a key (as `KeyboardEvent.key` has it). */
export function actOfKey(key: string): KeyAct | undefined {
  const tab = tabOfKey(key);
  if (tab) return { act: 'tab', tab };
  if (key === 'u') return { act: 'undo' };
  if (key === 's') return { act: 'seal' };
  return key === '?' ? { act: 'help' } : undefined;
}

/** Listens for the room's shortcut keys while no dialog is open and nothing is being typed. */
export function useKeys(room: RoomContext): void {
  // The listener stays; a key pressed between two paints still meets the newest room.
  const now = useRef(room);
  now.current = room;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
      if (
        event.target instanceof Element &&
        event.target.matches('input:not([type=radio]), textarea, select')
      )
        return;
      const act = now.current.settings.shortcuts === 'on' ? actOfKey(event.key) : undefined;
      if (!act) return;
      event.preventDefault();
      perform(act, now.current);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function perform(act: KeyAct, room: RoomContext): void {
  switch (act.act) {
    case 'undo':
      room.undoDraft?.();
      break;
    case 'help':
      room.open({ kind: 'help' });
      break;
    // The key only leads to the seal: pressing it stays a second, separate act.
    case 'seal':
      document.querySelector<HTMLElement>('.seal-button')?.focus();
      break;
    case 'tab': {
      room.show(act.tab);
      const target = act.tab === 'cables' && !room.narrow ? 'cables-heading' : `tab-${act.tab}`;
      // At once: by the next frame the reader may have moved on.
      document.getElementById(target)?.focus();
    }
  }
}
