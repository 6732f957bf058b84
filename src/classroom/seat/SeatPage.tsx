import '../../screens/screens.css';
import './seat.css';
import { useState } from 'preact/hooks';
import { keptKeys } from '../client/kept-keys.ts';
import type { PageProps } from '../props.ts';
import { PlainPage } from './pages/PlainPage.tsx';
import { SeatAtLine } from './SeatAtLine.tsx';

/** A student's seat in a session, by the key that this device keeps. */
export function SeatPage({ session, ...props }: PageProps & { session: string }) {
  // Once: a key that is let go of while the page says why must not take that page away.
  const [kept] = useState(() => keptKeys().find((one) => one.session === session && one.role === 'person'));
  if (kept) return <SeatAtLine {...props} id={session} secret={kept.key} />;
  const { t } = props;
  return (
    <PlainPage heading={t('classroom:gone.noKey')}>
      <p>{t('classroom:gone.noKeyAbout')}</p>
      <WaysOn t={t} />
    </PlainPage>
  );
}

/** The ways to a seat: by the class's code, or by the word that another device shows. */
export function WaysOn({ t }: Pick<PageProps, 't'>) {
  return (
    <div class="row">
      <a class="button button-main" href="#join=">
        {t('classroom:gone.join')}
      </a>
      <a class="button" href="#return=">
        {t('classroom:gone.return')}
      </a>
    </div>
  );
}
