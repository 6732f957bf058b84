import { LinkField } from '../../../screens/widgets/LinkField.tsx';
import { keptKeys } from '../../client/kept-keys.ts';
import { QrCode } from '../../client/QrCode.tsx';
import { useSeat } from '../seat-context.ts';

/** How the other player comes in, while they are not there: a code, a link, a picture of it. */
export function DuelInvite() {
  const { t, id } = useSeat();
  const code = keptKeys().find((one) => one.session === id && one.role === 'person')?.code;
  if (!code) return null;
  const link = `${location.origin}${location.pathname}#join=${code}`;
  return (
    <div class="stack device">
      <p>{t('classroom:duel.invite')}</p>
      <p class="device-code">{code}</p>
      <QrCode link={link} label={t('classroom:duel.qr')} />
      <LinkField label={t('classroom:device.link')} link={link} />
    </div>
  );
}
