import { useState } from 'preact/hooks';
import type { SealButtonsProps } from '../screen.ts';
import { refusalSentence } from '../text/refusal-sentence.ts';
import { Icon } from '../widgets/Icon.tsx';
import { Ask } from './Ask.tsx';
import { useRoom } from './game-context.ts';
import { missing, stepOf } from './orders.ts';
import { SealDialog } from './SealDialog.tsx';
import { UndoButton } from './UndoButton.tsx';

/** One step back, and the seal of one person. Asks once more where something is left open, and before the last decision. */
export function SealButtons({ orders, why }: SealButtonsProps) {
  const { view, draft, dispatch, words, t, notice, announce } = useRoom();
  const [asking, setAsking] = useState(false);
  const step = stepOf(view);
  const seal = () => {
    setAsking(false);
    const refused = dispatch({ type: 'seal', seat: view.seat, orders });
    if (refused) notice(refusalSentence(refused, t, words));
    else announce(t('room:seal.done'));
  };
  const press = () => {
    if (why) return notice(why);
    if (missing(step, draft).length > 0 || step === 'decision') setAsking(true);
    else seal();
  };
  return (
    <>
      <div class="seal-buttons">
        <UndoButton />
        <button
          type="button"
          class="button button-main seal-button"
          aria-disabled={why !== undefined}
          onClick={press}
        >
          <Icon name="seal" />
          {t('room:seal.seal')}
        </button>
        <Ask topic="seal" />
      </div>
      {asking && <SealDialog orders={orders} onSeal={seal} onClose={() => setAsking(false)} />}
    </>
  );
}
