import { QrCode } from '../../client/QrCode.tsx';
import type { PageProps } from '../../props.ts';
import { CopyButton } from './CopyButton.tsx';
import { doorLink, inHalves, isLocalAddress } from './door-link.ts';
import { useBase } from './use-base.ts';

interface DoorProps extends Pick<PageProps, 't' | 'notice'> {
  code: string;
  /** Where others reach the server, as it says itself. */
  addresses: readonly string[] | undefined;
}

/** How to come in: the code large, the same as a picture for cameras, and the address. */
export function Door({ t, notice, code, addresses }: DoorProps) {
  const { base, choices, choose } = useBase(addresses);
  const link = doorLink(code, base);
  return (
    <div class="door-card">
      <QrCode link={link} label={t('class-console:door.qr', { link })} />
      <div class="stack">
        <p class="small soft">{t('class-console:door.code')}</p>
        <p class="door-code number" translate={false}>
          {inHalves(code)}
        </p>
        <p class="small door-link">{link}</p>
        {choices.length > 1 && (
          <label class="field">
            <span class="small">{t('class-console:door.address')}</span>
            <select class="select" value={base} onChange={({ currentTarget }) => choose(currentTarget.value)}>
              {choices.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
        )}
        <CopyButton t={t} notice={notice} text={link} label={t('class-console:door.copy')} />
        {base === undefined && isLocalAddress() && (
          <p class="small door-local">{t('class-console:door.local')}</p>
        )}
      </div>
    </div>
  );
}
