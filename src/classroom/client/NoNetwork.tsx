import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../web/i18n.ts';

/** Says on top of every page of a class that there is no network, while there is none. */
export function NoNetwork({ t }: { t: Translate<'classroom'> }) {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  if (online) return null;
  return (
    <p class="class-offline no-print" role="alert">
      {t('classroom:noNetwork')}
    </p>
  );
}
