import { Dialog } from '../../web/Dialog.tsx';
import type { DeskState } from '../desk-state.ts';
import type { FilesDesk } from './files-desk.ts';
import type { AboutDraft } from './keep-drafts.ts';
import { timeText } from './time-text.ts';

interface AskProps {
  files: FilesDesk;
  state: DeskState;
}

/** Two tabs have changed one draft: neither is lost without the author's word. */
export function ConflictDialog({ files, state, theirs }: AskProps & { theirs: AboutDraft }) {
  const { t, settings } = state;
  const time = timeText(theirs.changed, settings.language, Date.now());
  return (
    <Dialog
      heading={t('studio-files:conflict.heading')}
      closeLabel={t('studio-files:close')}
      onClose={() => files.show(undefined)}
    >
      <div class="stack">
        <p>{t('studio-files:conflict.about', { name: theirs.name, time })}</p>
        <div class="row">
          <button type="button" class="button button-main" onClick={() => void files.keepAsOwn()}>
            {t('studio-files:conflict.own')}
          </button>
          <button type="button" class="button button-danger" onClick={() => void files.takeTheirs()}>
            {t('studio-files:conflict.theirs')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

/** Somebody changed the files of the folder that is saved to. */
export function OverwriteDialog({ files, state: { t }, names }: AskProps & { names: readonly string[] }) {
  const close = () => files.show(undefined);
  return (
    <Dialog
      heading={t('studio-files:overwrite.heading')}
      closeLabel={t('studio-files:close')}
      onClose={close}
    >
      <div class="stack">
        <p>{t('studio-files:overwrite.about')}</p>
        <ul>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
        <div class="row">
          <button
            type="button"
            class="button button-danger"
            onClick={() => void files.out.saveFolder({ overwrite: true })}
          >
            {t('studio-files:overwrite.yes')}
          </button>
          <button type="button" class="button" onClick={close}>
            {t('studio-files:overwrite.no')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
