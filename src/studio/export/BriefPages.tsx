import './brief-sheet.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Translate, translator } from '../../web/i18n.ts';
import { BriefSheet } from './BriefSheet.tsx';
import { briefOf, seatsIn } from './brief.ts';
import type { BriefsOf } from './open-briefs.tsx';

/** Every seat's sheet as the printer will have it. */
export function BriefPages({ t, bundle, language, close }: BriefsOf & { close(): void }) {
  const [own, setOwn] = useState<Translate<'studio'>>();
  const pages = useRef<HTMLElement>(null);
  useEffect(() => {
    pages.current?.focus();
    translator<'studio'>(language, 'studio').then((translate) => setOwn(() => translate));
    const key = ({ key }: KeyboardEvent) => key === 'Escape' && close();
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  }, [language, close]);
  return (
    <main ref={pages} class="brief-pages" aria-label={t('studio-chart:export.sheets')} tabIndex={-1}>
      <div class="brief-bar">
        <button type="button" class="button button-main" onClick={() => print()}>
          {t('studio-chart:export.printNow')}
        </button>
        <button type="button" class="button" onClick={close}>
          {t('studio-chart:export.back')}
        </button>
      </div>
      {own &&
        seatsIn(bundle.scenario).map((seat) => (
          <BriefSheet key={seat} brief={briefOf(bundle, language, seat)} language={language} t={own} />
        ))}
    </main>
  );
}
