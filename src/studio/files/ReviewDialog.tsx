import { Dialog } from '../../web/Dialog.tsx';
import type { DeskState } from '../desk-state.ts';
import type { FilesDesk } from './files-desk.ts';
import { kilobytes } from './limits.ts';
import type { Incoming } from './receive.ts';

interface ReviewProps {
  files: FilesDesk;
  state: DeskState;
  incoming: Incoming;
}

/** Left-out files that are named; of more, only how many. */
const named = 8;

/** What is in a scenario from elsewhere, before any of it is open: its files, what was left out, and every address in it. */
export function ReviewDialog({ files: desk, state: { t }, incoming }: ReviewProps) {
  const { name, files, leftOut, migratedFrom, outward } = incoming;
  const close = () => desk.show(undefined);
  const more = (count: number) =>
    count > 0 && <li class="soft">{t('studio-files:review.more', { count })}</li>;
  return (
    <Dialog
      heading={t('studio-files:review.heading')}
      closeLabel={t('studio-files:cancel')}
      onClose={close}
      wide
    >
      <div class="stack files-review">
        <p>{t('studio-files:review.about', { name })}</p>
        {migratedFrom !== undefined && <p>{t('studio-files:review.migrated', { format: migratedFrom })}</p>}
        <h3>{t('studio-files:review.files')}</h3>
        <ul class="files-list">
          {Object.entries(files).map(([path, text]) => (
            <li key={path}>
              {path}{' '}
              <span class="soft small">
                {t('studio-files:review.size', { kilobytes: kilobytes(text.length) })}
              </span>
            </li>
          ))}
        </ul>
        {leftOut.length > 0 && (
          <>
            <h3>{t('studio-files:review.leftOut')}</h3>
            <ul class="files-list">
              {leftOut.slice(0, named).map((path) => (
                <li key={path}>{path.slice(0, 200)}</li>
              ))}
              {more(leftOut.length - named)}
            </ul>
          </>
        )}
        <h3>{t('studio-files:review.outward')}</h3>
        {outward.count === 0 ? (
          <p class="soft">{t('studio-files:review.noOutward')}</p>
        ) : (
          <>
            <p class="small soft">{t('studio-files:review.outwardAbout')}</p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by keys */}
            <ul class="files-outward" tabIndex={0} aria-label={t('studio-files:review.outward')}>
              {outward.listed.map(({ kind, address, file, line }) => (
                <li key={address}>
                  <span class="chip">{t(`studio-files:review.${kind}`)}</span> <code>{address}</code>{' '}
                  <span class="soft small">{t('studio-files:review.place', { file, line })}</span>
                </li>
              ))}
              {more(outward.count - outward.listed.length)}
            </ul>
          </>
        )}
        <div class="row">
          <button type="button" class="button button-main" onClick={() => void desk.accept(incoming)}>
            {t('studio-files:review.accept')}
          </button>
          <button type="button" class="button" onClick={close}>
            {t('studio-files:cancel')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
