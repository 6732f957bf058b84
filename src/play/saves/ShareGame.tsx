import { useState } from 'preact/hooks';
import type { View } from '../../crisis/view-type.ts';
import type { Words } from '../../scenario/words.ts';
import { LinkField } from '../../screens/widgets/LinkField.tsx';
import type { PageProps } from '../page-props.ts';
import type { Session } from '../session.ts';
import { exportFile } from './file.ts';
import { linkTo } from './link.ts';
import { saveOf } from './save-of.ts';

interface ShareProps {
  shell: PageProps;
  session: Session;
  view: View;
  words: Words;
}

/** Keeping the game: saves of this browser, a file, or a link that holds all of it. */
export function ShareGame({ shell: { t, open, announce }, session, view, words }: ShareProps) {
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
