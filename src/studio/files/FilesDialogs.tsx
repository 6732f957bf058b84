import { DialogTop } from '../../web/Dialog.tsx';
import { useStore } from '../../web/use-store.ts';
import type { DeskState } from '../desk-state.ts';
import { ConflictDialog, OverwriteDialog } from './AskDialogs.tsx';
import type { FilesDesk } from './files-desk.ts';
import { PlayDialog } from './PlayDialog.tsx';
import { ReviewDialog } from './ReviewDialog.tsx';
import { ShareDialog } from './ShareDialog.tsx';
import { StartDialog } from './StartDialog.tsx';

/** What lies over the studio: the dialogs of drafts and files, what was said of them, and where to drop. */
export function FilesDialogs({ files, state }: { files: FilesDesk; state: DeskState }) {
  const { t } = state;
  const { dialog, notice, dragging } = useStore(files.store);
  const both = { files, state };
  const said = notice && (
    <section class="notices" aria-label={t('notices.heading')}>
      <div class="notice" role={notice.alert ? 'alert' : 'status'}>
        <p>{notice.text}</p>
        <div class="row">
          {notice.action && (
            <button
              type="button"
              class="button button-small"
              onClick={() => {
                files.dismiss();
                notice.action?.act();
              }}
            >
              {notice.action.label}
            </button>
          )}
          <button type="button" class="button button-small" onClick={() => files.dismiss()}>
            {t('studio-files:dismiss')}
          </button>
        </div>
      </div>
    </section>
  );
  return (
    <>
      {!dialog && <div class="files-told">{said}</div>}
      {dragging && <div class="files-drop">{t('studio-files:dropHere')}</div>}
      <DialogTop.Provider value={said}>
        {dialog?.kind === 'start' && <StartDialog {...both} />}
        {dialog?.kind === 'share' && <ShareDialog {...both} />}
        {dialog?.kind === 'play' && <PlayDialog {...both} />}
        {dialog?.kind === 'review' && <ReviewDialog {...both} incoming={dialog.incoming} />}
        {dialog?.kind === 'conflict' && <ConflictDialog {...both} theirs={dialog.theirs} />}
        {dialog?.kind === 'overwrite' && <OverwriteDialog {...both} names={dialog.names} />}
      </DialogTop.Provider>
    </>
  );
}
