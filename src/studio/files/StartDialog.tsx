import { Dialog } from '../../web/Dialog.tsx';
import { useStore } from '../../web/use-store.ts';
import type { DeskState } from '../desk-state.ts';
import { DraftRow } from './DraftRow.tsx';
import type { FilesDesk } from './files-desk.ts';
import { StartChoices } from './StartChoices.tsx';

/** Where a scenario to write on comes from: a shipped one, this device's drafts, or elsewhere. */
export function StartDialog({ files, state }: { files: FilesDesk; state: DeskState }) {
  const { t, settings, draft } = state;
  const { drafts } = useStore(files.store);
  return (
    <Dialog
      heading={t('studio-files:start.heading')}
      closeLabel={t('studio-files:close')}
      onClose={() => files.show(undefined)}
      wide
    >
      <div class="files-start">
        <StartChoices
          t={t}
          language={settings.language}
          shipped={files.shipped}
          onNew={(id) => void files.newFrom(id)}
          onFiles={(chosen) => void files.take(chosen)}
          onFolder={(asked) => void files.takeFolder(asked)}
        />
        <section class="stack">
          <h3>{t('studio-files:drafts.heading')}</h3>
          {drafts?.length === 0 && <p class="soft">{t('studio-files:drafts.none')}</p>}
          <ul class="files-drafts">
            {drafts?.map((about) => (
              <DraftRow
                key={about.id}
                about={about}
                here={about.id === draft.id}
                files={files}
                state={state}
              />
            ))}
          </ul>
        </section>
      </div>
    </Dialog>
  );
}
