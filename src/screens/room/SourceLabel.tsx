import type { Label } from '../../scenario/schema.ts';
import { LabelTag } from '../../web/LabelTag.tsx';
import { useRoom } from './game-context.ts';

/** Fact, claim or invention, with the title of the source and the way to it. */
export function SourceLabel({ label }: { label: Label }) {
  const { bundle, words, t } = useRoom();
  const source = label.kind === 'invented' || !label.source ? undefined : bundle.sources[label.source];
  return (
    <span class="source-label">
      <LabelTag label={label} t={t} nameOf={(seat) => words(`delegations.${seat}.name`)} />
      {source?.url && (
        <a class="small" href={source.url} target="_blank" rel="noopener noreferrer">
          {source.title}
        </a>
      )}
    </span>
  );
}
