import { offerText } from '../../../screens/text/labels.ts';
import { SeatName } from '../../../screens/widgets/SeatName.tsx';
import type { Group } from '../../session/state.ts';
import { useConsole } from '../desk/console-context.ts';

/** The treaty table: what each side has in the brackets, and what is agreed. */
export function TableText({ group }: { group: Group }) {
  const { t, words, game, bundle } = useConsole();
  const { table } = group.game.state;
  return (
    <section class="card">
      <h3>{t('class-console:tables.text')}</h3>
      <dl class="detail-list small">
        {Object.entries(table).map(([clause, { agreed, offers, locked }]) => (
          <div key={clause}>
            <dt>{words(`clauses.${clause}.title`)}</dt>
            <dd>
              {agreed ? (
                <b>
                  {offerText(clause, agreed, words, game)}
                  {locked && ` (${t('class-console:tables.locked')})`}
                </b>
              ) : Object.keys(offers).length === 0 ? (
                '–'
              ) : (
                Object.entries(offers).map(([seat, offer]) => (
                  <div key={seat}>
                    <SeatName scenario={bundle.scenario} seat={seat} words={words} />{' '}
                    {offerText(clause, offer, words, game)}
                  </div>
                ))
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
