import type { Sources } from '../../scenario/history-schema.ts';
import { langOf } from '../../web/lang-of.ts';

/** A source by its title, which leads to where it is written if that is on the web. */
export function SourceTitle({ source: { title, url } }: { source: Sources[string] }) {
  if (!url) return <span lang={langOf(title)}>{title}</span>;
  return (
    <a href={url} lang={langOf(title)} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  );
}
