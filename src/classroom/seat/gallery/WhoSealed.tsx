import { useSeat } from '../seat-context.ts';

/** What the table is doing just now. */
export function WhoSealed() {
  const { t, view } = useSeat();
  if (!view) return null;
  return (
    <p class="soft" role="status">
      {view.phase === 'briefing' && t('classroom:gallery.briefing')}
      {view.phase === 'deliberation' && t('classroom:gallery.thinking')}
      {view.phase === 'resolution' && t('classroom:gallery.reading')}
    </p>
  );
}
