import { useStore } from '../web/use-store.ts';
import { ChartPanel } from './chart/ChartPanel.tsx';
import type { Desk } from './desk.ts';
import { panels } from './desk-state.ts';
import { PlainEditor } from './PlainEditor.tsx';
import { Problems } from './Problems.tsx';

/** The whole page: the text on one side, what is seen of it on the other. */
export function App({ desk }: { desk: Desk }) {
  const state = useStore(desk.store);
  const { t, draft, file, panel, canUndo, canRedo } = state;
  return (
    <div class="studio">
      <header class="studio-head">
        <h1>{t('studio:title')}</h1>
        <button type="button" class="button button-quiet" disabled={!canUndo} onClick={() => desk.undo()}>
          {t('studio:undo')}
        </button>
        <button type="button" class="button button-quiet" disabled={!canRedo} onClick={() => desk.redo()}>
          {t('studio:redo')}
        </button>
      </header>
      <main class="studio-desk">
        <section class="studio-text">
          <nav class="studio-files" aria-label={t('studio:files')}>
            {Object.keys(draft.files).map((name) => (
              <button
                key={name}
                type="button"
                aria-current={name === file ? 'true' : undefined}
                onClick={() => desk.showFile(name)}
              >
                {name}
              </button>
            ))}
          </nav>
          <PlainEditor desk={desk} state={state} />
        </section>
        <section class="studio-side">
          <nav class="studio-panels">
            {panels.map((name) => (
              <button
                key={name}
                type="button"
                aria-current={name === panel ? 'true' : undefined}
                onClick={() => desk.showPanel(name)}
              >
                {t(`studio:panel.${name}`)}
              </button>
            ))}
          </nav>
          {panel === 'problems' && <Problems desk={desk} state={state} />}
          {panel === 'chart' && <ChartPanel desk={desk} state={state} />}
        </section>
      </main>
    </div>
  );
}
