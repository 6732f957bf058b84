import { useState } from 'preact/hooks';
import type { Save } from '../../screens/saves/save.ts';
import type { ShellProps } from '../../screens/screen.ts';
import { fullDate } from '../../screens/text/dates.ts';
import { exportFile } from '../saves/file.ts';
import { savedAt } from './saved-at.ts';

interface SaveRowProps {
  save: Save;
  shell: ShellProps;
  onLoad(): void;
  onRemove(): void;
}

/** One kept game in the list; deleting asks once more. */
export function SaveRow({ save, shell, onLoad, onRemove }: SaveRowProps) {
  const { t, language } = shell;
  const [asking, setAsking] = useState(false);
  return (
    <li class="save">
      <div>
        <strong>{save.name}</strong>
        <p class="small soft">
          {save.finished ? t('saves.over') : fullDate(save.date, language)} · {savedAt(save, language)}
          {save.auto && ` · ${t('saves.auto')}`}
        </p>
      </div>
      {asking ? (
        <div class="row" role="alert">
          <span class="small">{t('saves.reallyDelete', { name: save.name })}</span>
          <button type="button" class="button button-small button-danger" onClick={onRemove}>
            {t('saves.yesDelete')}
          </button>
          <button type="button" class="button button-small" onClick={() => setAsking(false)}>
            {t('saves.noKeep')}
          </button>
        </div>
      ) : (
        <div class="row">
          <button type="button" class="button button-small" onClick={onLoad}>
            {t('saves.load')}
          </button>
          <button type="button" class="button button-small" onClick={() => void exportFile(save)}>
            {t('saves.export')}
          </button>
          <button type="button" class="button button-small" onClick={() => setAsking(true)}>
            {t('saves.delete')}
          </button>
        </div>
      )}
    </li>
  );
}
