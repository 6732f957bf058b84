import type { ComponentChildren } from 'preact';
import { HelpDialog } from '../../screens/debrief/HelpDialog.tsx';
import { SettingsDialog } from '../../screens/settings/SettingsDialog.tsx';
import { Dialog } from '../../web/Dialog.tsx';
import { Banners } from './Banners.tsx';
import { DeviceDialog } from './DeviceDialog.tsx';
import { Panel } from './panel/Panel.tsx';
import { type Over, useSeat } from './seat-context.ts';
import { useDocked } from './use-docked.ts';

/** The page of a seat with its team beside it where there is room, and whatever lies over both. */
export function SeatShell({ over, children }: { over: Over | undefined; children: ComponentChildren }) {
  const { t, settings, shell, bundle, words, openOver, parts } = useSeat();
  const docked = useDocked(settings.textSize) && !parts.after;
  const close = () => openOver(undefined);
  return (
    <div class={`seat-shell ${docked ? 'seat-docked' : ''}`}>
      <div class="seat-main">
        <Banners />
        <div class="screen">{children}</div>
      </div>
      {docked && (
        <aside class="seat-panel" aria-label={t('classroom:panel.heading')}>
          <Panel />
        </aside>
      )}
      {over === 'panel' && !docked && (
        <Dialog heading={t('classroom:panel.heading')} closeLabel={t('menu.close')} onClose={close} wide>
          <Panel />
        </Dialog>
      )}
      {over === 'settings' && <SettingsDialog shell={shell} onClose={close} />}
      {over === 'help' && (
        <HelpDialog shell={shell} topic={undefined} bundle={bundle} words={words} onClose={close} />
      )}
      {over === 'device' && <DeviceDialog onClose={close} />}
    </div>
  );
}
