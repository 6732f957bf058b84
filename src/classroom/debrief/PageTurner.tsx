import { useEffect } from 'preact/hooks';
import { useDebriefed } from './class-context.ts';

interface PageTurnerProps {
  /** From 0. */
  at: number;
  count: number;
  go(at: number): void;
  label: string;
}

/** Leads from one page to the next: by buttons, by the arrow keys, and by the keys that a presenter's remote sends. */
export function PageTurner({ at, count, go, label }: PageTurnerProps) {
  const { t } = useDebriefed();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      // Fields, and tabs between which the arrows lead.
      if (event.target instanceof Element && event.target.closest('select, input, textarea, [role="tab"]'))
        return;
      const by =
        event.key === 'ArrowRight' || event.key === 'PageDown'
          ? 1
          : event.key === 'ArrowLeft' || event.key === 'PageUp'
            ? -1
            : 0;
      const next = at + by;
      if (by === 0 || next < 0 || next >= count) return;
      event.preventDefault();
      go(next);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [at, count, go]);
  return (
    <nav class="row page-turner" aria-label={label}>
      <button type="button" class="button" aria-disabled={at === 0} onClick={() => at > 0 && go(at - 1)}>
        {t('class-debrief:turn.back')}
      </button>
      <span class="number">{t('class-debrief:turn.at', { at: at + 1, count })}</span>
      <button
        type="button"
        class="button button-main"
        aria-disabled={at === count - 1}
        onClick={() => at < count - 1 && go(at + 1)}
      >
        {t('class-debrief:turn.on')}
      </button>
    </nav>
  );
}
