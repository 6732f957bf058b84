import type { StepPoint, TurningPoints } from '../../lab/turning-points-type.ts';
import { tenths } from '../text/numbers.ts';
import { ordersTexts } from '../text/orders-text.ts';
import { SeatName } from '../widgets/SeatName.tsx';
import type { OpenedProps } from './opened.ts';
import { Points } from './Points.tsx';
import { changeText, stepName } from './turning-text.ts';

/** Every decision of the game: what was ordered, what its side could expect before and after, what was better. */
export function TurningTable(props: OpenedProps & { points: TurningPoints }) {
  const { points, t } = props;
  return (
    <table class="facts turning-table">
      <thead>
        <tr>
          {(['who', 'what', 'expected', 'best'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`debrief:turning.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {points.steps.map((step) => (
        <StepRows key={`${step.round}.${step.step}`} {...props} step={step} />
      ))}
    </table>
  );
}

type RowProps = OpenedProps & { points: TurningPoints; step: StepPoint };

function StepRows(props: RowProps) {
  const { step, bundle, view, words, language, t } = props;
  const { date, title, step: kind } = stepName(bundle.scenario, view.cut, step, words, language, t);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4}>
          <span class="soft">{date}</span>
          <span>{title}</span>
          {kind && <span class="soft">{kind}</span>}
        </th>
      </tr>
      <TurnRow {...props} place={0} />
      <TurnRow {...props} place={1} />
    </tbody>
  );
}

function TurnRow({ points, step, place, bundle, words, t }: RowProps & { place: 0 | 1 }) {
  const seat = points.seats[place];
  const { orders, best } = step.turns[place];
  const lines = ordersTexts(orders, seat, words, t);
  return (
    <tr>
      <td class="turning-who">
        <SeatName scenario={bundle.scenario} seat={seat} words={words} />
      </td>
      <td>
        {lines.length > 0 ? (
          <ul class="turning-lines">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          <span class="soft">{t('debrief:nothing')}</span>
        )}
      </td>
      <td class="turning-expected number">
        {tenths(step.before[place].weighed)} → {tenths(step.after[place].weighed)}
      </td>
      <td class="turning-best" data-name={t('debrief:turning.best')}>
        {best?.clear && (
          <>
            {changeText(best.change, seat, words, t)} <Points by={best.gains[place]} />
          </>
        )}
      </td>
    </tr>
  );
}
