import { Dialog } from '../../../web/Dialog.tsx';
import type { PageProps } from '../../props.ts';
import type { Question } from './console-context.ts';

/** Asks before something that cannot be taken back. */
export function ConfirmDialog({
  t,
  question: { heading, about, yes, act },
  onClose,
}: Pick<PageProps, 't'> & { question: Question; onClose(): void }) {
  return (
    <Dialog heading={heading} closeLabel={t('class-console:no')} onClose={onClose}>
      <div class="stack">
        <p>{about}</p>
        <div class="row">
          <button
            type="button"
            class="button button-danger"
            onClick={() => {
              onClose();
              act();
            }}
          >
            {yes}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
