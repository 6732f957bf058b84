/** A line that is shown for a while. */
export interface NoticeLine {
  id: number;
  text: string;
}

/** What the page has to say just now; screen readers hear it too. */
export function Notices({ lines }: { lines: readonly NoticeLine[] }) {
  return (
    <div class="class-notices no-print" role="status" aria-live="polite">
      {lines.map(({ id, text }) => (
        <p key={id} class="class-notice">
          {text}
        </p>
      ))}
    </div>
  );
}
