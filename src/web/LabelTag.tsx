import type { Label } from '../scenario/schema.ts';
import type { Translate } from './i18n.ts';

/** Fact, claim or invention: the tag that every card and clause carries. `nameOf` says whose claim it is. */
export function LabelTag({ label, t, nameOf }: { label: Label; t: Translate; nameOf(seat: string): string }) {
  if (label.kind === 'documented') {
    return (
      <span class="tag tag-documented">
        {[t('label.documented'), [label.source, label.date].filter(Boolean).join(', ')]
          .filter(Boolean)
          .join(' · ')}
      </span>
    );
  }
  if (label.kind === 'claim')
    return <span class="tag tag-claim">{t('label.claim', { side: nameOf(label.of) })}</span>;
  return <span class="tag tag-invented">{t('label.invented')}</span>;
}
