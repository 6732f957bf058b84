import './export.css';
import { useState } from 'preact/hooks';
import { Dialog } from '../../web/Dialog.tsx';
import type { DeskState } from '../desk-state.ts';
import { ExportList } from './ExportList.tsx';
import { openBriefs } from './open-briefs.tsx';

/** A button, and behind it all that a scenario can be taken away as. */
export function ExportMenu({ state }: { state: DeskState }) {
  const { t, sound, settings } = state;
  const [shown, setShown] = useState(false);
  const [language, setLanguage] = useState(settings.language);
  const bundle = sound?.bundle;
  return (
    <>
      <button type="button" class="button button-small" onClick={() => setShown(true)}>
        {t('studio-chart:export.open')}
      </button>
      {shown && (
        <Dialog
          heading={t('studio-chart:export.title')}
          closeLabel={t('studio-chart:export.close')}
          onClose={() => setShown(false)}
          wide
        >
          {bundle ? (
            <ExportList
              {...{ t, bundle, language, setLanguage }}
              showBriefs={() => {
                setShown(false);
                openBriefs({ t, bundle, language });
              }}
            />
          ) : (
            <p>{t('studio-chart:export.empty')}</p>
          )}
        </Dialog>
      )}
    </>
  );
}
