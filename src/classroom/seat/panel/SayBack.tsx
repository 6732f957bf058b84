import { useState } from 'preact/hooks';
import { useSeat } from '../seat-context.ts';
import type { Talk } from './channel-list.ts';
import { OfferDialog } from './OfferDialog.tsx';
import { OwnWords } from './OwnWords.tsx';

/** In a back channel: an offer, made of the table's own clauses. */
export function SayBack({ talk }: { talk: Talk }) {
  const { t } = useSeat();
  const [making, setMaking] = useState(false);
  return (
    <div class="say">
      <button type="button" class="button" onClick={() => setMaking(true)}>
        {t('classroom:offer.make')}
      </button>
      <OwnWords talk={talk} />
      {making && <OfferDialog talk={talk} onClose={() => setMaking(false)} />}
    </div>
  );
}
