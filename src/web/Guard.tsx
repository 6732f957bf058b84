import { Component, type ComponentChildren } from 'preact';

interface GuardProps {
  /** What the reader is told of a failure: what is kept, and how to go on. */
  say(what: string): string;
  /** What the button that loads the page again says. */
  again: string;
  children: ComponentChildren;
}

/** Stands in for a part of a page that failed, and leaves the others alone. */
export class Guard extends Component<GuardProps, { failed: string | undefined }> {
  override state = { failed: undefined };

  static override getDerivedStateFromError(error: unknown) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }

  override componentDidCatch(error: unknown): void {
    // The cause belongs in the console too, where a bug report is copied from.
    console.error(error);
  }

  override render({ say, again, children }: GuardProps) {
    const { failed } = this.state;
    if (failed === undefined) return children;
    return (
      <div class="page page-column">
        <div class="card" role="alert">
          <p>{say(failed)}</p>
          <button type="button" class="button button-main" onClick={() => location.reload()}>
            {again}
          </button>
        </div>
      </div>
    );
  }
}
