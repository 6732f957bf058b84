import { useRef } from 'preact/hooks';
import { chooseFolder, lendsFolders } from './lent-folder.ts';
import type { Chosen } from './receive.ts';
import { type Shipped, template as templateId } from './shipped.ts';
import './files.css';

interface StartChoicesProps {
  t(
    key: `studio-files:start.${'new' | 'template' | 'shipped' | 'open' | 'folder' | 'file' | 'drop'}`,
  ): string;
  language: string;
  shipped: readonly Shipped[];
  onNew(id: string): void;
  onFiles(chosen: readonly Chosen[]): void;
  /** Told at once, so that a browser sees that it was the press which asks for a folder. */
  onFolder(asked: ReturnType<typeof chooseFolder>): void;
}

/** Where a scenario to write on comes from, beside this device's drafts: a shipped one, or elsewhere. */
export function StartChoices({ t, language, shipped, onNew, onFiles, onFolder }: StartChoicesProps) {
  const template = shipped.find(({ id }) => id === templateId);
  const others = shipped.filter((one) => one !== template);
  const titleOf = ({ id, titles }: Shipped) => titles[language] ?? id;
  const file = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const chosen = [...(currentTarget.files ?? [])].map((one) => ({
      path: one.webkitRelativePath || one.name,
      file: one,
    }));
    currentTarget.value = '';
    if (chosen.length > 0) onFiles(chosen);
  };
  return (
    <section class="stack">
      <h3>{t('studio-files:start.new')}</h3>
      {template && (
        <div class="files-template">
          <button type="button" class="button button-main" onClick={() => onNew(template.id)}>
            {titleOf(template)}
          </button>
          <p class="small soft">{t('studio-files:start.template')}</p>
        </div>
      )}
      <p class="small soft">{t('studio-files:start.shipped')}</p>
      <ul class="files-shipped">
        {others.map((one) => (
          <li key={one.id}>
            <button type="button" class="button" onClick={() => onNew(one.id)}>
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
          onClick={() => (lendsFolders() ? onFolder(chooseFolder()) : folder.current?.click())}
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
  );
}
