import type { Sources } from '../../scenario/history-schema.ts';
import type { Translate } from '../../web/i18n.ts';
import { langOf } from '../../web/lang-of.ts';

interface SourceTitleProps {
  source: Sources[string];
  t: Translate;
}

/** A source by its title, which leads to where it is written if that is on the web; what everybody knows is no title. */
export function SourceTitle({ source: { title, url, grade }, t }: SourceTitleProps) {
  if (grade === 'K') return <span>{t('debrief:about.grade.K')}</span>;
  if (!url) return <span lang={langOf(title)}>{title}</span>;
  return (
    <a href={url} lang={langOf(title)} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  );
}
