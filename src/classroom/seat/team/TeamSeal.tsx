import { useState } from 'preact/hooks';
import { Ask } from '../../../screens/room/Ask.tsx';
import { useRoom } from '../../../screens/room/game-context.ts';
import { missing, stepOf } from '../../../screens/room/orders.ts';
import { SealDialog } from '../../../screens/room/SealDialog.tsx';
import type { SealButtonsProps } from '../../../screens/screen.ts';
import { Icon } from '../../../screens/widgets/Icon.tsx';
import { useStore } from '../../../web/use-store.ts';
import { useSeat } from '../seat-context.ts';
import { decideNow } from './decide-now.ts';
import { LastChange } from './LastChange.tsx';
import { TeamDecides } from './TeamDecides.tsx';

/** One step back, and how the team seals what it drafted together: by its head, or by a vote. */
export function TeamSeal({ orders, why }: SealButtonsProps) {
  const seat = useSeat();
  const { t, draft, notice } = seat;
  const { view, undoDraft } = useRoom();
  const { pending } = useStore(draft.store);
  const [asking, setAsking] = useState(false);
  const step = stepOf(view);
  const press = () => {
    if (why) return notice(why);
    if (missing(step, orders).length > 0 || step === 'decision') setAsking(true);
    else void decideNow(seat);
  };
  return (
    <div class="team-seal">
      <LastChange pending={pending} />
      <div class="seal-buttons">
        <button
          type="button"
          class="button button-quiet"
          aria-label={t('room:seal.undo')}
          aria-disabled={!undoDraft}
          onClick={() => undoDraft?.()}
        >
          <Icon name="back" />
          <span>{t('room:seal.undo')}</span>
        </button>
        <TeamDecides onYes={press} barred={why !== undefined} />
        <Ask topic="seal" />
      </div>
      {asking && (
        <SealDialog
          orders={orders}
          onSeal={() => {
            setAsking(false);
            void decideNow(seat);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
