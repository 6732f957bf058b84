import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useId, useRef } from 'preact/hooks';

/** Shown first in every open dialog: messages, since the page behind a modal dialog can be neither seen nor reached. */
export const DialogTop = createContext<ComponentChildren>(null);

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
  const top = useContext(DialogTop);
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
        <div class="dialog-head">
          <h2 id={id}>{heading}</h2>
          <button type="button" class="button button-quiet" onClick={() => dialog.current?.close()}>
            {closeLabel}
          </button>
        </div>
        <div class="dialog-body">
          {top}
          {children}
        </div>
      </div>
    </dialog>
  );
}
