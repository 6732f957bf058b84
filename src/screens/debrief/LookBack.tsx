import type { ComponentChildren } from 'preact';
import type { Store } from '../../web/store.ts';
import { useStore } from '../../web/use-store.ts';
import type { LookingBack } from '../look-back/look-back-desk.ts';
import type { OpenedProps } from './opened.ts';

interface LookBackProps<Found> {
  store: Store<LookingBack<Found>>;
  /** What is said while it is worked out, and where it could not be. */
  working: string;
  failed: string;
  t: OpenedProps['t'];
  children(found: Found): ComponentChildren;
}

/** Something that is worked out beside the page: how far that has come, and in the end what was found. */
export function LookBack<Found>({ store, working, failed, t, children }: LookBackProps<Found>) {
  const now = useStore(store);
  if (now.failed) return <p role="alert">{failed}</p>;
  if (now.found) return <>{children(now.found)}</>;
  return (
    <p class="gathering" role="status">
      {working}
      <progress max={1} value={now.share} />
      {now.inPage && <span class="soft small">{t('debrief:inPage')}</span>}
    </p>
  );
}
