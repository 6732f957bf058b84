import { HelpDialog } from '../../screens/debrief/HelpDialog.tsx';
import { Notices } from '../../screens/notices/Notices.tsx';
import { SettingsDialog } from '../../screens/settings/SettingsDialog.tsx';
import { shownBundle } from '../../screens/shown.ts';
import { DialogTop } from '../../web/Dialog.tsx';
import { useStore } from '../../web/use-store.ts';
import { SavesDialog } from '../menu/SavesDialog.tsx';
import { screenProps, shellProps } from './props.ts';
import type { Shell } from './shell.ts';

/** What lies over every page: dialogs, notices, and the live region that screen readers listen to. */
export function Outside({ shell }: { shell: Shell }) {
  const state = useStore(shell.store);
  const { dialog, spoken, t } = state;
  const common = shellProps(shell, state);
  const close = () => shell.closeDialog();
  const notices = <Notices notices={state.notices} speaker={shell.speaker} t={t} />;
  return (
    <>
      <p class="only-read" role="status" aria-live="polite">
        <span key={spoken.count}>{spoken.text}</span>
      </p>
      {!dialog && notices}
      <DialogTop.Provider value={notices}>
        {dialog?.kind === 'settings' && <SettingsDialog shell={common} onClose={close} />}
        {dialog?.kind === 'saves' && <SavesDialog shell={common} desk={shell} onClose={close} />}
        {dialog?.kind === 'help' && (
          <HelpDialog
            shell={common}
            topic={dialog.topic}
            bundle={state.bundle && shownBundle({ ...state, bundle: state.bundle })}
            words={screenProps(shell, state)?.words}
            onClose={close}
          />
        )}
      </DialogTop.Provider>
    </>
  );
}
