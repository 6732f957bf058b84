import { useMemo, useState } from 'preact/hooks';
import { Dialog } from '../../web/Dialog.tsx';
import type { DeskState } from '../desk-state.ts';
import type { FilesDesk } from './files-desk.ts';

/** Letters beyond which mail and chat are known to cut links. */
const usual = 2000;

/** The draft as a zip, as one file, or as a link that holds all of it. */
export function ShareDialog({ files, state: { t, draft } }: { files: FilesDesk; state: DeskState }) {
  const link = useMemo(() => files.out.link(), [files, draft]);
  const [said, setSaid] = useState<'copied' | 'shown'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link ?? '');
      setSaid('copied');
    } catch {
      // Copying may be forbidden; the author can still take the link by hand.
      setSaid('shown');
    }
  };
  return (
    <Dialog
      heading={t('studio-files:share.heading')}
      closeLabel={t('studio-files:close')}
      onClose={() => files.show(undefined)}
    >
      <ul class="files-ways">
        <li>
          <button type="button" class="button button-main" onClick={() => files.out.saveZip()}>
            {t('studio-files:share.zip')}
          </button>
          <p class="small soft">{t('studio-files:share.zipAbout')}</p>
        </li>
        <li>
          <button type="button" class="button" onClick={() => files.out.saveOneFile()}>
            {t('studio-files:share.one')}
          </button>
          <p class="small soft">{t('studio-files:share.oneAbout')}</p>
        </li>
        <li>
          <button type="button" class="button" disabled={link === undefined} onClick={() => void copy()}>
            {t('studio-files:share.link')}
          </button>
          <p class="small soft">
            {link === undefined
              ? t('studio-files:share.linkNone')
              : t('studio-files:share.linkAbout', { length: link.length })}{' '}
            {link !== undefined && link.length > usual && t('studio-files:share.linkLong')}
          </p>
          {said && (
            <div class="files-said" role="status">
              <label class="field">
                <span class="small">
                  {t(said === 'copied' ? 'studio-files:share.linkCopied' : 'studio-files:share.linkShown')}
                </span>
                <input
                  class="input"
                  readOnly
                  value={link ?? ''}
                  onFocus={(event) => event.currentTarget.select()}
                />
              </label>
            </div>
          )}
        </li>
      </ul>
    </Dialog>
  );
}
