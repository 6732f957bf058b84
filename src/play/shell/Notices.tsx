import type { Shell } from './shell.ts';
import type { ShellState } from './shell-state.ts';

/** Lines that everyone should see, each with a way on where there is one. */
export function Notices({ shell, state }: { shell: Pick<Shell, 'speaker'>; state: ShellState }) {
  const { notices, t } = state;
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
                  shell.speaker.dismiss(id);
                  action.act();
                }}
              >
                {action.label}
              </button>
            )}
            <button type="button" class="button button-small" onClick={() => shell.speaker.dismiss(id)}>
              {t('message.dismiss')}
            </button>
          </div>
        </div>
      ))}
    </section>
  );
}
