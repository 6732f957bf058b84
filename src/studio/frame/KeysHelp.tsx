import { Dialog } from '../../web/Dialog.tsx';
import type { Translate } from '../../web/i18n.ts';
import { shortcut } from './shortcut.ts';

const rows = [
  ['leave', 'Esc, Tab'],
  ['complete', 'Ctrl-Space'],
  ['nextProblem', 'F8'],
  ['previousProblem', 'Shift-F8'],
  ['mend', 'Mod-.'],
  ['undo', 'Mod-Z'],
  ['redo', 'Mod-Y'],
  ['find', 'Mod-F'],
  ['line', 'Mod-Alt-G'],
  ['fold', 'Ctrl-Shift-['],
  ['unfold', 'Ctrl-Shift-]'],
  ['comment', 'Mod-/'],
] as const;

/** What can be done by keyboard, and by which keys. */
export function KeysHelp({ t, onClose }: { t: Translate<'studio'>; onClose(): void }) {
  return (
    <Dialog heading={t('studio:keys.heading')} closeLabel={t('studio:close')} onClose={onClose}>
      <dl class="keys">
        {rows.map(([name, keys]) => (
          <div key={name}>
            <dt>{t(`studio:keys.${name}`)}</dt>
            <dd>
              <kbd>{shortcut(keys)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
