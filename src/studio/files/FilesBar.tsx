import { MenuButton } from '../../web/MenuButton.tsx';
import { useStore } from '../../web/use-store.ts';
import type { DeskState } from '../desk-state.ts';
import type { FilesDesk } from './files-desk.ts';
import { lendsFolders } from './lent-folder.ts';
import { timeText } from './time-text.ts';
import './files.css';

/** In the studio's head: how safe the draft is, and what can be done with it as a whole. */
export function FilesBar({ files, state }: { files: FilesDesk; state: DeskState }) {
  const { t, settings } = state;
  const { keeping, keptAt, folder } = useStore(files.store);
  const time = keptAt === undefined ? '' : timeText(keptAt, settings.language, Date.now());
  const bad = keeping === 'full' || keeping === 'forbidden' || keeping === 'conflict';
  return (
    <div class="files-bar">
      <p class={bad ? 'files-kept files-bad' : 'files-kept soft'}>
        {t(`studio-files:keeping.${keeping}`, { time })}
        {folder &&
          ` · ${t(folder.same ? 'studio-files:onDisk.same' : 'studio-files:onDisk.changed', { name: folder.name })}`}
      </p>
      <MenuButton
        label={t('studio-files:menu.open')}
        items={[
          { label: t('studio-files:menu.start'), act: () => files.show({ kind: 'start' }) },
          ...(lendsFolders()
            ? [
                { label: t('studio-files:menu.folder'), act: () => void files.out.saveFolder() },
                {
                  label: t('studio-files:menu.folderAs'),
                  act: () => void files.out.saveFolder({ another: true }),
                },
              ]
            : []),
          { label: t('studio-files:menu.share'), act: () => files.show({ kind: 'share' }) },
        ]}
      />
      <button
        type="button"
        class="button button-small button-main"
        onClick={() => files.show({ kind: 'play' })}
      >
        {t('studio-files:menu.play')}
      </button>
    </div>
  );
}
