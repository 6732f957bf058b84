import { useState } from 'preact/hooks';
import { QrCode } from '../../client/QrCode.tsx';
import { useConsole } from '../desk/console-context.ts';
import { CopyButton } from './CopyButton.tsx';
import { wallLink } from './door-link.ts';
import { useBase } from './use-base.ts';
import { useWallKey } from './use-wall-key.ts';

/** How the picture for the wall is opened on a device that is not this one. */
export function WallElsewhere() {
  const { t, notice, id, desk } = useConsole();
  const { base } = useBase(desk.facts?.addresses);
  const wallKey = useWallKey();
  const [key, setKey] = useState<string>();
  const link = key && wallLink(id, key, base);
  return (
    <section class="wall-elsewhere stack">
      <h3>{t('class-console:door.elsewhere.heading')}</h3>
      <p class="small soft">{t('class-console:door.elsewhere.about')}</p>
      {link ? (
        <div class="door-card">
          <QrCode link={link} label={t('class-console:door.qr', { link })} />
          <CopyButton t={t} notice={notice} text={link} label={t('class-console:door.elsewhere.copy')} />
        </div>
      ) : (
        <button type="button" class="button button-small" onClick={() => void wallKey().then(setKey)}>
          {t('class-console:door.elsewhere.show')}
        </button>
      )}
    </section>
  );
}
