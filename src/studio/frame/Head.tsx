import { useState } from 'preact/hooks';
import { SkipLink } from '../../web/SkipLink.tsx';
import type { Desk } from '../desk.ts';
import type { DeskState } from '../desk-state.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import { FilesBar } from '../files/FilesBar.tsx';
import type { FilesDesk } from '../files/files-desk.ts';
import { wearSettings } from '../wear-settings.ts';
import { KeysHelp } from './KeysHelp.tsx';
import { SettingsChoices } from './SettingsChoices.tsx';
import { shortcut } from './shortcut.ts';

/** The studio's top line: what is being written, and what may be done to all of it. */
export function Head({ desk, files, state }: { desk: Desk; files: FilesDesk; state: DeskState }) {
  const { t, draft, settings, canUndo, canRedo } = state;
  const [helps, setHelps] = useState(false);
  const [opened, setOpened] = useState(false);
  return (
    <header class={opened ? 'studio-head studio-head-open' : 'studio-head'}>
      <SkipLink label={t('menu.skip')} />
      <h1>{t('studio:title')}</h1>
      <input
        class="studio-name"
        aria-label={t('studio:draftName')}
        title={t('studio:draftName')}
        spellcheck={false}
        maxLength={80}
        value={draft.name}
        onChange={({ currentTarget }) => desk.rename(currentTarget.value.trim() || draft.name)}
      />
      {/* On a phone what is rarely wanted folds away, so that the head leaves the page to the work. */}
      <button
        type="button"
        class="button button-small button-quiet studio-fold"
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        {t('menu.open')}
      </button>
      <FilesBar files={files} state={state} />
      <div class="studio-acts">
        <button
          type="button"
          class="button button-small"
          disabled={!canUndo}
          title={shortcut('Mod-Z')}
          onClick={() => desk.undo()}
        >
          {t('studio:undo')}
        </button>
        <button
          type="button"
          class="button button-small"
          disabled={!canRedo}
          title={shortcut('Mod-Y')}
          onClick={() => desk.redo()}
        >
          {t('studio:redo')}
        </button>
        <ExportMenu state={state} />
      </div>
      <div class="studio-settings">
        <button type="button" class="button button-small button-quiet" onClick={() => setHelps(true)}>
          {t('studio:keys.open')}
        </button>
        <SettingsChoices
          t={t}
          settings={settings}
          wear={(change) => void wearSettings(desk, { ...settings, ...change })}
        />
      </div>
      {helps && <KeysHelp t={t} onClose={() => setHelps(false)} />}
    </header>
  );
}
