import { Component, type ComponentChildren } from 'preact';
import type { Translate } from '../../web/i18n.ts';

interface GuardProps {
  t: Translate;
  children: ComponentChildren;
}

/** Stands in for a page that failed: says so, and that the game is kept up to its last step. */
export class Guard extends Component<GuardProps, { failed: string | undefined }> {
  override state = { failed: undefined };

  static override getDerivedStateFromError(error: unknown) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }

  override componentDidCatch(error: unknown): void {
    // The cause belongs in the console too, where a bug report is copied from.
    console.error(error);
  }

  override render({ t, children }: GuardProps) {
    const { failed } = this.state;
    if (failed === undefined) return children;
    return (
      <div class="page page-column">
        <div class="card" role="alert">
          <p>{t('message.crashed', { what: failed })}</p>
          <button type="button" class="button button-main" onClick={() => location.reload()}>
            {t('message.reload')}
          </button>
        </div>
      </div>
    );
  }
}
