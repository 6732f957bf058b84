import { seatsOf } from '../../crisis/place.ts';
import { offerText } from '../../screens/text/labels.ts';
import { Icon } from '../../screens/widgets/Icon.tsx';
import { SeatName } from '../../screens/widgets/SeatName.tsx';
import type { TablePart } from '../session/parts/part-types.ts';
import { useWall } from './wall-context.ts';

/** The treaty table: what both sides hold, and what each has in the brackets. */
export function WallText({ table: { view } }: { table: TablePart }) {
  const { t, words, game, bundle } = useWall();
  const clauses = Object.entries(view.table);
  const agreed = clauses.filter(([, stands]) => stands.agreed).length;
  return (
    <>
      <h2>{t('class-console:wall.agreed', { count: agreed, of: clauses.length })}</h2>
      <dl class="wall-text">
        {clauses.map(([clause, stands]) => (
          <div key={clause}>
            <dt>{words(`clauses.${clause}.title`)}</dt>
            {stands.agreed ? (
              <dd class="wall-agreed">
                <Icon name={stands.locked ? 'locked' : 'check'} />{' '}
                {offerText(clause, stands.agreed, words, game)}
              </dd>
            ) : (
              seatsOf(bundle.scenario).map((seat) => {
                const offer = stands.offers[seat];
                return (
                  offer && (
                    <dd key={seat}>
                      <SeatName scenario={bundle.scenario} seat={seat} words={words} />{' '}
                      {offerText(clause, offer, words, game)}
                    </dd>
                  )
                );
              })
            )}
          </div>
        ))}
      </dl>
    </>
  );
}
