import { withEdit } from '../../../screens/room/orders.ts';
import { offerText } from '../../../screens/text/labels.ts';
import type { Translate } from '../../../web/i18n.ts';
import type { HeardPart } from '../../session/parts/part-types.ts';
import { useSeat } from '../seat-context.ts';
import { saidIn, type Talk } from './channel-list.ts';
import { editsFor, type OfferStatement, type Term } from './offer-edits.ts';

/** What one side would give for what; the other side answers in one press, and either takes it over into its draft. */
export function Offered({ item, offer, talk }: { item: HeardPart; offer: OfferStatement; talk: Talk }) {
  const { t, me, said, wish, words, view, bundle, draft, notice } = useSeat();
  const seat = me.place?.as === 'delegate' ? me.place.seat : undefined;
  const answered = saidIn(talk, said).findLast(({ what }) => what.kind === 'answer' && what.to === item.seq);
  const mine = item.seat === seat;
  const lines = (terms: readonly Term[]) => (
    <ul class="terms">
      {terms.map((term) => (
        <li key={term.clause}>
          <span class="soft">{words(`clauses.${term.clause}.title`)}:</span>{' '}
          {offerText(term.clause, term, words, t as unknown as Translate)}
        </li>
      ))}
    </ul>
  );
  const edits = view?.phase === 'deliberation' && !view.sealed ? editsFor(bundle.scenario, view, offer) : [];
  const takeOver = () => {
    draft.set(edits.reduce(withEdit, draft.store.value.orders));
    notice(t('classroom:offer.taken', { count: edits.length }));
  };
  return (
    <div class="offer">
      {offer.gives.length > 0 && (
        <>
          <p class="small">{t('classroom:offer.gives')}</p>
          {lines(offer.gives)}
        </>
      )}
      {offer.asks.length > 0 && (
        <>
          <p class="small">{t('classroom:offer.asks')}</p>
          {lines(offer.asks)}
        </>
      )}
      {answered?.what.kind === 'answer' && (
        <p class="small soft">{t(`classroom:offer.answered.${answered.what.says}`)}</p>
      )}
      <div class="row">
        {!mine &&
          (['yes', 'perhaps', 'no'] as const).map((says) => (
            <button
              key={says}
              type="button"
              class="button button-small"
              onClick={() =>
                void wish({ do: 'say', channel: talk.channel, what: { kind: 'answer', to: item.seq, says } })
              }
            >
              {t(`classroom:answer.${says}`)}
            </button>
          ))}
        {edits.length > 0 && (
          <button type="button" class="button button-small" onClick={takeOver}>
            {t('classroom:offer.take')}
          </button>
        )}
      </div>
    </div>
  );
}
