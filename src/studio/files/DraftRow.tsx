import { useState } from 'preact/hooks';
import type { DeskState } from '../desk-state.ts';
import type { FilesDesk } from './files-desk.ts';
import type { AboutDraft } from './keep-drafts.ts';
import { timeText } from './time-text.ts';

interface DraftRowProps {
  about: AboutDraft;
  /** It is the one on the table. */
  here: boolean;
  files: FilesDesk;
  state: DeskState;
}

/** One draft of this device: open, rename, delete. */
export function DraftRow({ about, here, files, state }: DraftRowProps) {
  const { t, settings } = state;
  const { id, name, changed } = about;
  const [renaming, setRenaming] = useState<string>();
  const rename = (event: Event) => {
    event.preventDefault();
    const wished = renaming?.trim().slice(0, 120);
    if (wished) void files.rename(id, wished);
    setRenaming(undefined);
  };
  if (renaming !== undefined)
    return (
      <li class="files-draft">
        <form class="row files-rename" onSubmit={rename}>
          <input
            class="input"
            aria-label={t('studio-files:name')}
            value={renaming}
            maxLength={120}
            ref={(input) => input?.focus()}
            onInput={({ currentTarget }) => setRenaming(currentTarget.value)}
          />
          <button type="submit" class="button button-small button-main">
            {t('studio-files:drafts.renamed')}
          </button>
          <button type="button" class="button button-small" onClick={() => setRenaming(undefined)}>
            {t('studio-files:cancel')}
          </button>
        </form>
      </li>
    );
  return (
    <li class="files-draft">
      <div>
        <strong>{name}</strong>
        <p class="small soft">
          {here && <span class="chip">{t('studio-files:drafts.here')}</span>}{' '}
          {t('studio-files:drafts.changed', { time: timeText(changed, settings.language, Date.now()) })}
        </p>
      </div>
      <div class="row">
        <button
          type="button"
          class="button button-small"
          aria-label={t('studio-files:drafts.openNamed', { name })}
          onClick={() => void files.openDraft(id)}
        >
          {t('studio-files:drafts.open')}
        </button>
        <button
          type="button"
          class="button button-small"
          aria-label={t('studio-files:drafts.renameNamed', { name })}
          onClick={() => setRenaming(name)}
        >
          {t('studio-files:drafts.rename')}
        </button>
        <button
          type="button"
          class="button button-small"
          aria-label={t('studio-files:drafts.deleteNamed', { name })}
          onClick={() => void files.remove(about)}
        >
          {t('studio-files:drafts.delete')}
        </button>
      </div>
    </li>
  );
}
