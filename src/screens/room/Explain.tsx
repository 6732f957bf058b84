import { Dialog } from '../../web/Dialog.tsx';
import { type Topic, useRoom } from './game-context.ts';

/** One word of the screen explained; the rest of the glossary is one click on. */
export function Explain({ topic, onClose }: { topic: Topic; onClose(): void }) {
  const { t, open } = useRoom();
  return (
    <Dialog heading={t(`room:topics.${topic}.title`)} closeLabel={t('menu.close')} onClose={onClose}>
      <div class="help stack">
        <p>{t(`room:topics.${topic}.about`)}</p>
        <p>
          <button
            type="button"
            class="button button-small"
            onClick={() => {
              onClose();
              open({ kind: 'help', topic });
            }}
          >
            {t('room:help.all')}
          </button>
        </p>
      </div>
    </Dialog>
  );
}
