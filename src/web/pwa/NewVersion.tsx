import { render } from 'preact';
import { useState } from 'preact/hooks';

interface NewVersionProps {
  t(key: 'message.newVersion' | 'message.newVersionLoad' | 'message.dismiss'): string;
  load(): void;
}

/** Says over any page that a new version lies ready; it waits for as long as the reader does. */
function NewVersion({ t, load }: NewVersionProps) {
  const [open, setOpen] = useState(true);
  if (!open) return null;
  return (
    <div class="notices no-print">
      <div class="notice" role="status">
        <p>{t('message.newVersion')}</p>
        <div class="row">
          <button type="button" class="button button-small" onClick={load}>
            {t('message.newVersionLoad')}
          </button>
          <button type="button" class="button button-small" onClick={() => setOpen(false)}>
            {t('message.dismiss')}
          </button>
        </div>
      </div>
    </div>
  );
}

/** Puts that line on a page. */
export function showNewVersion(props: NewVersionProps): void {
  const place = document.createElement('div');
  document.body.append(place);
  render(<NewVersion {...props} />, place);
}
