import { useEffect, useRef, useState } from 'preact/hooks';

/** One line of a menu: something to do, or a page to go to in a new tab; `lang` where it speaks another language. */
export type MenuItem = { label: string; lang?: string } & ({ act(): void } | { href: string });

/** A button that drops a short list of things to do. */
export function MenuButton({ label, items }: { label: string; items: readonly MenuItem[] }) {
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
  const close = () => {
    setShown(false);
    button.current?.focus();
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
        {label}
      </button>
      {shown && (
        <ul class="menu-list">
          {items.map((item) => (
            <li key={item.label}>
              {'href' in item ? (
                <a
                  class="menu-item"
                  lang={item.lang}
                  href={item.href}
                  target="_blank"
                  rel="noopener"
                  onClick={close}
                >
                  {item.label}
                </a>
              ) : (
                <button
                  type="button"
                  class="menu-item"
                  lang={item.lang}
                  onClick={() => {
                    close();
                    item.act();
                  }}
                >
                  {item.label}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
