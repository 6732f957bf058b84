import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface DialogProps {
  heading: string;
  /** What the closing button says. */
  closeLabel: string;
  onClose(): void;
  children: ComponentChildren;
  wide?: boolean;
}

/** A modal dialog over the page. The browser keeps the focus inside and gives it back when it closes. */
export function Dialog({ heading, closeLabel, onClose, children, wide = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={id}
      onClose={onClose}
      {...{ closedby: 'any' }}
    >
      <div class="dialog-inside">
        <header class="dialog-head">
          <h2 id={id}>{heading}</h2>
          <button type="button" class="button button-quiet" onClick={() => dialog.current?.close()}>
            {closeLabel}
          </button>
        </header>
        <div class="dialog-body">{children}</div>
      </div>
    </dialog>
  );
}
