import type { Sources } from '../../scenario/history-schema.ts';
import type { Translate } from '../../web/i18n.ts';
import { SourceTitle } from '../widgets/SourceTitle.tsx';

interface SourceRefsProps {
  ids: readonly string[];
  sources: Sources;
  t: Translate;
}

/** The sources of a statement: titles that lead to where it is written. */
export function SourceRefs({ ids, sources, t }: SourceRefsProps) {
  return (
    <ul class="sources" aria-label={t('debrief:sources')}>
      {ids.map((id) => {
        const source = sources[id];
        return <li key={id}>{source ? <SourceTitle source={source} t={t} /> : id}</li>;
      })}
    </ul>
  );
}
