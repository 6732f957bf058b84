import { useEffect, useRef, useState } from 'preact/hooks';
import type { Save } from '../../screens/saves/save.ts';
import type { ShellProps } from '../../screens/screen.ts';
import { LinkField } from '../../screens/widgets/LinkField.tsx';
import { Dialog } from '../../web/Dialog.tsx';
import type { Shell } from '../shell/shell.ts';
import { SaveRow } from './SaveRow.tsx';

interface SavesProps {
  shell: ShellProps;
  desk: Pick<Shell, 'saves' | 'store'>;
  onClose(): void;
}

/** Kept games: load, name, delete, export, import, and the link that carries a finished one. */
export function SavesDialog({ shell, desk, onClose }: SavesProps) {
  const { t } = shell;
  const { session } = desk.store.value;
  const [saves, setSaves] = useState<Save[]>();
  const [name, setName] = useState(() => (session ? desk.saves.nameOf(session) : ''));
  const [link, setLink] = useState<string>();
  const file = useRef<HTMLInputElement>(null);
  const refresh = () => void desk.saves.list().then(setSaves);
  useEffect(refresh, []);
  const opened = (done: boolean) => done && onClose();
  const save = async (event: Event) => {
    event.preventDefault();
    if (!name.trim() || !session) return;
    await desk.saves.saveAs(name.trim().slice(0, 200));
    refresh();
  };
  const copyLink = async () => {
    const text = desk.saves.link(location.href);
    try {
      await navigator.clipboard.writeText(text);
      shell.notice(t('saves.linkCopied'));
    } catch {
      // Copying may be forbidden; the reader can still take the link by hand.
      setLink(text);
    }
  };
  const over = session?.game.state.phase === 'debrief';
  return (
    <Dialog heading={t('saves.heading')} closeLabel={t('menu.close')} onClose={onClose}>
      <div class="stack saves">
        {session && (
          <form class="saves-this" onSubmit={save}>
            <label class="field">
              <span>{t('saves.name')}</span>
              <input
                class="input"
                value={name}
                maxLength={200}
                onInput={(event) => setName(event.currentTarget.value)}
              />
            </label>
            <div class="row">
              <button type="submit" class="button button-main">
                {t('saves.saveAs')}
              </button>
              <button type="button" class="button" onClick={() => desk.saves.exportCurrent()}>
                {t('saves.exportThis')}
              </button>
              <button
                type="button"
                class="button"
                aria-disabled={!over}
                onClick={() => (over ? void copyLink() : shell.notice(t('saves.linkUnfinished')))}
              >
                {t('saves.link')}
              </button>
            </div>
            {link && <LinkField label={t('saves.linkShown')} link={link} />}
          </form>
        )}
        {saves?.length === 0 && <p class="soft">{t('saves.none')}</p>}
        <ul class="saves-list">
          {saves?.map((one) => (
            <SaveRow
              key={one.id}
              save={one}
              shell={shell}
              onLoad={() => void desk.saves.load(one.id).then(opened)}
              onRemove={() => void desk.saves.remove(one).then(refresh)}
            />
          ))}
        </ul>
        <div>
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            hidden
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (chosen) void desk.saves.import(chosen).then(opened);
            }}
          />
          <button type="button" class="button" onClick={() => file.current?.click()}>
            {t('saves.import')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
