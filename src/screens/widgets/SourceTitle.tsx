import type { Sources } from '../../scenario/history-schema.ts';

/** A source by its title, which leads to where it is written if that is on the web. */
export function SourceTitle({ source: { title, url } }: { source: Sources[string] }) {
  if (!url) return <>{title}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  );
}
