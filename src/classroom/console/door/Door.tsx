import { QrCode } from '../../client/QrCode.tsx';
import type { PageProps } from '../../props.ts';
import { CopyButton } from './CopyButton.tsx';
import { doorLink, inHalves, isLocalAddress } from './door-link.ts';

/** How to come in: the code large, the same as a picture for cameras, and the address. */
export function Door({ t, notice, code }: Pick<PageProps, 't' | 'notice'> & { code: string }) {
  const link = doorLink(code);
  return (
    <div class="door-card">
      <QrCode link={link} label={t('class-console:door.qr', { link })} />
      <div class="stack">
        <p class="small soft">{t('class-console:door.code')}</p>
        <p class="door-code number" translate={false}>
          {inHalves(code)}
        </p>
        <p class="small door-link">{link}</p>
        <CopyButton t={t} notice={notice} text={link} label={t('class-console:door.copy')} />
        {isLocalAddress() && <p class="small door-local">{t('class-console:door.local')}</p>}
      </div>
    </div>
  );
}
