import type { ComponentChildren } from 'preact';
import { HelpDialog } from '../../screens/debrief/HelpDialog.tsx';
import { SettingsDialog } from '../../screens/settings/SettingsDialog.tsx';
import { shownBundle } from '../../screens/shown.ts';
import { DialogTop } from '../../web/Dialog.tsx';
import { useStore } from '../../web/use-store.ts';
import { SavesDialog } from '../menu/SavesDialog.tsx';
import type { GamesProps } from './games.ts';
import { screenProps } from './screen-props.ts';
import { shellProps } from './shell-props.ts';

/** The dialog that is open over a page. */
export function GameDialogs({ shell, desk, top }: GamesProps & { top: ComponentChildren }) {
  const state = useStore(shell.store);
  const { dialog } = state;
  const common = shellProps(shell, state);
  const close = () => shell.closeDialog();
  return (
    <DialogTop.Provider value={top}>
      {dialog?.kind === 'settings' && <SettingsDialog shell={common} onClose={close} />}
      {dialog?.kind === 'saves' && (
        <SavesDialog shell={common} saves={desk.saves} session={state.session} onClose={close} />
      )}
      {dialog?.kind === 'help' && (
        <HelpDialog
          shell={common}
          topic={dialog.topic}
          bundle={state.bundle && shownBundle({ ...state, bundle: state.bundle })}
          words={screenProps(shell, desk, state)?.words}
          onClose={close}
        />
      )}
    </DialogTop.Provider>
  );
}
