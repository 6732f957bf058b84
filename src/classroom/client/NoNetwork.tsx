import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../web/i18n.ts';

/** Whether the server can be reached; whatever it answers, it is there. */
const isReached = (): Promise<boolean> =>
  fetch('../server.json', { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  );

/** Says on top of every page of a class that there is no network, while there is none. */
export function NoNetwork({ t }: { t: Translate<'classroom'> }) {
  const [reached, setReached] = useState(true);
  useEffect(() => {
    // A browser calls itself online in any network, so the server is asked: now, and when things may have changed.
    const look = () => void isReached().then(setReached);
    const lost = () => setReached(false);
    look();
    addEventListener('online', look);
    addEventListener('offline', lost);
    document.addEventListener('visibilitychange', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', lost);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  if (reached) return null;
  return (
    <p class="class-offline no-print" role="alert">
      {t('classroom:noNetwork')}
    </p>
  );
}
