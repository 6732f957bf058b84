import { useEffect, useRef, useState } from 'preact/hooks';
import type { Save } from '../../screens/saves/save.ts';
import type { ShellProps } from '../../screens/screen.ts';
import { LinkField } from '../../screens/widgets/LinkField.tsx';
import { Dialog } from '../../web/Dialog.tsx';
import type { Session } from '../session.ts';
import type { SaveDesk } from '../shell/save-desk.ts';
import { SaveRow } from './SaveRow.tsx';

interface SavesProps {
  shell: ShellProps;
  saves: SaveDesk;
  /** The open game. */
  session: Session | undefined;
  onClose(): void;
}

/** Kept games: load, name, delete, export, import, and the link that carries a finished one. */
export function SavesDialog({ shell, saves, session, onClose }: SavesProps) {
  const { t } = shell;
  const [list, setList] = useState<Save[]>();
  const [name, setName] = useState(() => (session ? saves.nameOf(session) : ''));
  const [link, setLink] = useState<string>();
  const file = useRef<HTMLInputElement>(null);
  const refresh = () => void saves.list().then(setList);
  useEffect(refresh, []);
  const opened = (done: boolean) => done && onClose();
  const save = async (event: Event) => {
    event.preventDefault();
    if (!name.trim() || !session) return;
    await saves.saveAs(name.trim().slice(0, 200));
    refresh();
  };
  const copyLink = async () => {
    const text = saves.link(location.href);
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
              <button type="button" class="button" onClick={() => saves.exportCurrent()}>
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
        {list?.length === 0 && <p class="soft">{t('saves.none')}</p>}
        <ul class="saves-list">
          {list?.map((one) => (
            <SaveRow
              key={one.id}
              save={one}
              shell={shell}
              onLoad={() => void saves.load(one.id).then(opened)}
              onRemove={() => void saves.remove(one).then(refresh)}
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
              if (chosen) void saves.import(chosen).then(opened);
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
