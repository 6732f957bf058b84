import { useRef } from 'preact/hooks';
import { Dialog } from '../../web/Dialog.tsx';
import { useStore } from '../../web/use-store.ts';
import type { DeskState } from '../desk-state.ts';
import { DraftRow } from './DraftRow.tsx';
import { type FilesDesk, type Shipped, template as templateId } from './files-desk.ts';
import { lendsFolders } from './folder.ts';

/** Where a scenario to write on comes from: a shipped one, this device's drafts, or elsewhere. */
export function StartDialog({ files, state }: { files: FilesDesk; state: DeskState }) {
  const { t, settings, draft } = state;
  const { drafts } = useStore(files.store);
  const template = files.shipped.find(({ id }) => id === templateId);
  const others = files.shipped.filter((one) => one !== template);
  const titleOf = ({ id, titles }: Shipped) => titles[settings.language] ?? id;
  const file = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const chosen = [...(currentTarget.files ?? [])].map((one) => ({
      path: one.webkitRelativePath || one.name,
      file: one,
    }));
    currentTarget.value = '';
    if (chosen.length > 0) void files.take(chosen);
  };
  return (
    <Dialog
      heading={t('studio-files:start.heading')}
      closeLabel={t('studio-files:close')}
      onClose={() => files.show(undefined)}
      wide
    >
      <div class="files-start">
        <section class="stack">
          <h3>{t('studio-files:start.new')}</h3>
          {template && (
            <div class="files-template">
              <button
                type="button"
                class="button button-main"
                onClick={() => void files.newFrom(template.id)}
              >
                {titleOf(template)}
              </button>
              <p class="small soft">{t('studio-files:start.template')}</p>
            </div>
          )}
          <p class="small soft">{t('studio-files:start.shipped')}</p>
          <ul class="files-shipped">
            {others.map((one) => (
              <li key={one.id}>
                <button type="button" class="button" onClick={() => void files.newFrom(one.id)}>
                  {titleOf(one)} <span class="small soft">{one.id}</span>
                </button>
              </li>
            ))}
          </ul>
          <h3>{t('studio-files:start.open')}</h3>
          <div class="row">
            <button
              type="button"
              class="button"
              onClick={() => (lendsFolders() ? void files.takeFolder() : folder.current?.click())}
            >
              {t('studio-files:start.folder')}
            </button>
            <button type="button" class="button" onClick={() => file.current?.click()}>
              {t('studio-files:start.file')}
            </button>
          </div>
          <p class="small soft">{t('studio-files:start.drop')}</p>
          <input
            ref={file}
            type="file"
            accept=".zip,.yaml,.yml"
            aria-label={t('studio-files:start.file')}
            hidden
            onChange={take}
          />
          <input
            ref={folder}
            type="file"
            aria-label={t('studio-files:start.folder')}
            hidden
            onChange={take}
            {...{ webkitdirectory: true }}
          />
        </section>
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
