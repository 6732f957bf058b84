import type { Translate } from '../../web/i18n.ts';
import type { Notice } from './said.ts';
import type { Speaker } from './speaker.ts';

interface NoticesProps {
  notices: readonly Notice[];
  speaker: Speaker;
  t: Translate;
}

/** Lines that everyone should see, each with a way on where there is one. */
export function Notices({ notices, speaker, t }: NoticesProps) {
  if (notices.length === 0) return null;
  return (
    <section class="notices" aria-label={t('notices.heading')}>
      {notices.map(({ id, text, action }) => (
        <div key={id} class="notice" role="alert">
          <p>{text}</p>
          <div class="row">
            {action && (
              <button
                type="button"
                class="button button-small"
                onClick={() => {
                  speaker.dismiss(id);
                  action.act();
                }}
              >
                {action.label}
              </button>
            )}
            <button type="button" class="button button-small" onClick={() => speaker.dismiss(id)}>
              {t('message.dismiss')}
            </button>
          </div>
        </div>
      ))}
    </section>
  );
}
