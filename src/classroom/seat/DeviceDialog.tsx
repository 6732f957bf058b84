import { useEffect, useState } from 'preact/hooks';
import { LinkField } from '../../screens/widgets/LinkField.tsx';
import { Dialog } from '../../web/Dialog.tsx';
import { type Asked, ask } from '../client/ask.ts';
import { QrCode } from '../client/QrCode.tsx';
import { problemSentence } from '../client/sentence.ts';
import { useSeat } from './seat-context.ts';

/** Another device takes up this seat: by a code that is good for a quarter of an hour, once. */
export function DeviceDialog({ onClose }: { onClose(): void }) {
  const { t, id, secret, settings } = useSeat();
  const [asked, setAsked] = useState<Asked<{ code: string; until: number }>>();
  useEffect(() => {
    const pass = { session: id, key: secret };
    void ask<{ code: string; until: number }>('POST', '/api/return-codes', { ...pass, body: {} }).then(
      setAsked,
    );
  }, [id, secret]);
  const link = asked?.ok ? `${location.origin}${location.pathname}#return=${asked.value.code}` : '';
  const time = (at: number) =>
    new Date(at).toLocaleTimeString(settings.language, { hour: '2-digit', minute: '2-digit' });
  return (
    <Dialog heading={t('classroom:device.heading')} closeLabel={t('menu.close')} onClose={onClose}>
      <div class="stack device">
        <p>{t('classroom:device.about')}</p>
        {!asked && <p role="status">{t('classroom:loading')}</p>}
        {asked && !asked.ok && <p role="alert">{problemSentence(t, asked.problem)}</p>}
        {asked?.ok && (
          <>
            <QrCode link={link} label={t('classroom:device.qr')} />
            <p class="device-code">{asked.value.code}</p>
            <LinkField label={t('classroom:device.link')} link={link} />
            <p class="small soft">{t('classroom:device.until', { time: time(asked.value.until) })}</p>
          </>
        )}
      </div>
    </Dialog>
  );
}
