import { HelpDialog } from '../debrief/HelpDialog.tsx';
import { SavesDialog } from '../menu/SavesDialog.tsx';
import { SettingsDialog } from '../menu/SettingsDialog.tsx';
import { screenProps, shellProps } from './props.ts';
import type { Shell } from './shell.ts';
import { useStore } from './use-store.ts';

/** What lies over every page: dialogs, notices, and the live region that screen readers listen to. */
export function Outside({ shell }: { shell: Shell }) {
  const state = useStore(shell.store);
  const { dialog, notices, spoken, t } = state;
  const common = shellProps(shell, state);
  const game = screenProps(shell, state);
  const close = () => shell.closeDialog();
  return (
    <>
      <p class="only-read" role="status" aria-live="polite">
        <span key={spoken.count}>{spoken.text}</span>
      </p>
      {notices.length > 0 && (
        <section class="notices" aria-label={t('notices.heading')}>
          {notices.map(({ id, text, action }) => (
            <div key={id} class="notice">
              <p>{text}</p>
              <div class="row">
                {action && (
                  <button
                    type="button"
                    class="button button-small"
                    onClick={() => {
                      shell.speaker.dismiss(id);
                      action.act();
                    }}
                  >
                    {action.label}
                  </button>
                )}
                <button type="button" class="button button-small" onClick={() => shell.speaker.dismiss(id)}>
                  {t('message.dismiss')}
                </button>
              </div>
            </div>
          ))}
        </section>
      )}
      {dialog?.kind === 'settings' && <SettingsDialog shell={common} onClose={close} />}
      {dialog?.kind === 'saves' && <SavesDialog shell={common} desk={shell} onClose={close} />}
      {dialog?.kind === 'help' && (
        <HelpDialog
          t={t}
          language={state.settings.language}
          topic={dialog.topic}
          bundle={state.bundle}
          words={game?.words}
          onClose={close}
        />
      )}
    </>
  );
}
