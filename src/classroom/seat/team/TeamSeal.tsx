import { useState } from 'preact/hooks';
import { Ask } from '../../../screens/room/Ask.tsx';
import { useRoom } from '../../../screens/room/game-context.ts';
import { askedOf, missing, stepOf } from '../../../screens/room/orders.ts';
import { SealDialog } from '../../../screens/room/SealDialog.tsx';
import { UndoButton } from '../../../screens/room/UndoButton.tsx';
import type { SealButtonsProps } from '../../../screens/screen.ts';
import { useStore } from '../../../web/use-store.ts';
import { useSeat } from '../seat-context.ts';
import { decideNow } from './decide-now.ts';
import { LastChange } from './LastChange.tsx';
import { TeamDecides } from './TeamDecides.tsx';
import { VoteTally } from './VoteTally.tsx';

/** One step back, and how the team seals what it drafted together: by its head, or by a vote. */
export function TeamSeal({ orders, why }: SealButtonsProps) {
  const seat = useSeat();
  const { draft, notice, bundle, session } = seat;
  const { view } = useRoom();
  const { pending } = useStore(draft.store);
  const [asking, setAsking] = useState(false);
  // One press is one decision, however long its answer takes.
  const [busy, setBusy] = useState(false);
  const step = stepOf(view);
  const decide = async () => {
    setBusy(true);
    await decideNow(seat);
    setBusy(false);
  };
  const press = () => {
    if (busy) return;
    if (why) return notice(why);
    const open = missing(step, orders).filter((what) => askedOf(bundle.scenario, view).includes(what));
    if (open.length > 0 || step === 'decision') setAsking(true);
    else void decide();
  };
  return (
    <div class="team-seal">
      <div class="team-lines small">
        <LastChange pending={pending} />
        <VoteTally />
      </div>
      <div class="seal-buttons">
        <UndoButton brief={session.decide === 'vote'} />
        <TeamDecides onYes={press} barred={why !== undefined || busy} />
        <Ask topic="seal" />
      </div>
      {asking && (
        <SealDialog
          orders={orders}
          onSeal={() => {
            setAsking(false);
            void decide();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
