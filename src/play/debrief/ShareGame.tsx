import { useState } from 'preact/hooks';
import { exportFile } from '../saves/file.ts';
import { linkTo } from '../saves/link.ts';
import { saveOf } from '../saves/save.ts';
import type { ScreenProps } from '../screen.ts';
import { LinkField } from '../widgets/LinkField.tsx';

/** Keeping the game: saves of this browser, a file, or a link that holds all of it. */
export function ShareGame({ session, view, words, t, open, announce }: ScreenProps) {
  const [link, setLink] = useState<string>();
  const name = t('saves.defaultName', {
    scenario: words('title'),
    place: words(`endings.${view.ending}.title`),
  });
  const save = () => saveOf(session, { id: session.id, name, time: Date.now(), auto: false });
  const share = async () => {
    const made = linkTo(location.href, save());
    setLink(made);
    try {
      await navigator.clipboard.writeText(made);
      announce(t('saves.linkCopied'));
    } catch {
      announce(t('saves.linkShown'));
    }
  };
  return (
    <section class="stack no-print">
      <h2>{t('debrief:share.heading')}</h2>
      <p class="soft">{t('debrief:share.about')}</p>
      <div class="button-row">
        <button type="button" class="button" onClick={() => open({ kind: 'saves' })}>
          {t('saves.heading')}
        </button>
        <button type="button" class="button" onClick={() => void exportFile(save())}>
          {t('saves.export')}
        </button>
        <button type="button" class="button" onClick={share}>
          {t('saves.link')}
        </button>
      </div>
      {link && <LinkField label={t('saves.linkShown')} link={link} />}
    </section>
  );
}
