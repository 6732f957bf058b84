import { seatsOf } from '../../../crisis/place.ts';
import { clauseRows } from '../../../screens/room/table-rows.ts';
import { offerText } from '../../../screens/text/labels.ts';
import { Icon } from '../../../screens/widgets/Icon.tsx';
import { SeatName } from '../../../screens/widgets/SeatName.tsx';
import type { Translate } from '../../../web/i18n.ts';
import { useSeat } from '../seat-context.ts';

/** The treaty table as everyone sees it: what is agreed, and what each side has in the brackets. */
export function OpenTable() {
  const { t, view, bundle, words } = useSeat();
  if (!view) return null;
  const { scenario } = bundle;
  const say = t as unknown as Translate;
  return (
    <section class="panel" aria-labelledby="gallery-table">
      <h2 id="gallery-table" class="panel-heading">
        <Icon name="table" />
        {t('room:tabs.table')}
      </h2>
      <ol class="open-table">
        {clauseRows(scenario, view, {}).map(({ id, stands }) => (
          <li key={id} class={stands.agreed ? 'open-agreed' : ''}>
            <b>{words(`clauses.${id}.title`)}</b>
            {stands.agreed ? (
              <p>
                <Icon name={stands.locked ? 'locked' : 'check'} /> {offerText(id, stands.agreed, words, say)}
              </p>
            ) : (
              seatsOf(scenario).map((seat) => {
                const offer = stands.offers[seat];
                return (
                  offer && (
                    <p key={seat} class="small">
                      <SeatName scenario={scenario} seat={seat} words={words} />{' '}
                      {offerText(id, offer, words, say)}
                    </p>
                  )
                );
              })
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
