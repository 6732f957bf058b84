import type { Label } from '../scenario/schema.ts';
import type { Translate } from './i18n.ts';

/** Fact, claim or invention: the tag that every card and clause carries. `nameOf` says whose claim it is. */
export function LabelTag({ label, t, nameOf }: { label: Label; t: Translate; nameOf(seat: string): string }) {
  // Midnight here, so that the day stays the day wherever it is read.
  const dated = (day: string) => t('label.dated', { date: new Date(`${day}T00:00`) });
  if (label.kind === 'documented') {
    return (
      <span class="tag tag-documented">
        {[
          t('label.documented'),
          [label.source, label.date && dated(label.date)].filter(Boolean).join(t('comma')),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    );
  }
  if (label.kind === 'claim')
    return <span class="tag tag-claim">{t('label.claim', { side: nameOf(label.of) })}</span>;
  return <span class="tag tag-invented">{t('label.invented')}</span>;
}
