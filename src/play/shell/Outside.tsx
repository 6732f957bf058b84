import { Notices } from '../../screens/notices/Notices.tsx';
import { useStore } from '../../web/use-store.ts';
import type { Shell } from './shell.ts';

/** What lies over every page: dialogs, notices, and the live region that screen readers listen to. */
export function Outside({ shell }: { shell: Shell }) {
  const { dialog, games, notices: all, spoken, t } = useStore(shell.store);
  const notices = <Notices notices={all} speaker={shell.speaker} t={t} />;
  return (
    <>
      <p class="only-read" role="status" aria-live="polite">
        <span key={spoken.count}>{spoken.text}</span>
      </p>
      {!dialog && notices}
      {dialog && games && <games.Dialogs shell={shell} desk={games.desk} top={notices} />}
    </>
  );
}
