import { useState } from 'preact/hooks';
import { seatName } from '../../../screens/text/seat-name.ts';
import { Dialog } from '../../../web/Dialog.tsx';
import { useSeat } from '../seat-context.ts';
import type { Talk } from './channel-list.ts';
import type { Term } from './offer-edits.ts';
import { TermList } from './TermList.tsx';

/** Makes an offer: up to four clauses that one gives, and four that one asks for. */
export function OfferDialog({ talk, onClose }: { talk: Talk; onClose(): void }) {
  const { t, wish, bundle, words } = useSeat();
  const [gives, setGives] = useState<readonly Term[]>([]);
  const [asks, setAsks] = useState<readonly Term[]>([]);
  const empty = gives.length + asks.length === 0;
  const send = async () => {
    if (empty) return;
    if (await wish({ do: 'say', channel: talk.channel, what: { kind: 'offer', gives, asks } })) onClose();
  };
  const side = talk.with === undefined ? '' : seatName(bundle.scenario, talk.with, words);
  return (
    <Dialog
      heading={t('classroom:offer.heading', { side })}
      closeLabel={t('menu.close')}
      onClose={onClose}
      wide
    >
      <div class="stack">
        <p class="soft small">{t('classroom:offer.about')}</p>
        <div class="offer-sides">
          <TermList legend={t('classroom:offer.gives')} terms={gives} onChange={setGives} />
          <TermList legend={t('classroom:offer.asks')} terms={asks} onChange={setAsks} />
        </div>
        <div class="row">
          <button type="button" class="button button-main" aria-disabled={empty} onClick={() => void send()}>
            {t('classroom:offer.send')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
