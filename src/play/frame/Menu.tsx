import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShellProps } from '../screen.ts';

/** The menu at the end of the top bar: help, saves, settings, back to the title. */
export function Menu({ shell }: { shell: ShellProps }) {
  const { t, open, go } = shell;
  const [shown, setShown] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!shown) return;
    const away = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setShown(false);
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setShown(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    document.addEventListener('keydown', onEscape);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
      document.removeEventListener('keydown', onEscape);
    };
  }, [shown]);
  const choose = (act: () => void) => () => {
    setShown(false);
    button.current?.focus();
    act();
  };
  return (
    <div class="menu" ref={box}>
      <button
        type="button"
        ref={button}
        class="button button-quiet"
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        {t('menu.open')}
      </button>
      {shown && (
        <ul class="menu-list">
          <li>
            <button type="button" class="menu-item" onClick={choose(() => open({ kind: 'help' }))}>
              {t('menu.help')}
            </button>
          </li>
          <li>
            <button type="button" class="menu-item" onClick={choose(() => open({ kind: 'saves' }))}>
              {t('menu.saves')}
            </button>
          </li>
          <li>
            <button type="button" class="menu-item" onClick={choose(() => open({ kind: 'settings' }))}>
              {t('menu.settings')}
            </button>
          </li>
          <li>
            <button type="button" class="menu-item" onClick={choose(() => go('title'))}>
              {t('menu.title')}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
