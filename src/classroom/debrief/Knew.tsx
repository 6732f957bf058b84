import { useState } from 'preact/hooks';
import { seatsOf } from '../../crisis/place.ts';
import type { State } from '../../crisis/state.ts';
import { view } from '../../crisis/view.ts';
import { meterName } from '../../screens/text/labels.ts';
import { valueText } from '../../screens/text/numbers.ts';
import { SeatName } from '../../screens/widgets/SeatName.tsx';
import type { Translate } from '../../web/i18n.ts';
import { useDebriefed } from './class-context.ts';

/** What each side knew as a step opened: what it alone saw, and what the other took that to be. */
export function Knew({ state }: { state: State }) {
  const { t, bundle, words } = useDebriefed();
  const [open, setOpen] = useState(false);
  const { scenario } = bundle;
  return (
    <details class="card knew" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('class-debrief:knew.heading')}</summary>
      {open && (
        <div class="two-sides">
          {seatsOf(scenario).map((seat) => (
            <OneKnew key={seat} seat={seat} state={state} />
          ))}
        </div>
      )}
      {open && <p class="small soft">{t('class-debrief:knew.about')}</p>}
    </details>
  );

  function OneKnew({ seat, state: now }: { seat: string; state: State }) {
    const own = view(scenario, now, seat);
    const others = view(scenario, now, own.other);
    const secret = Object.entries(own.meters).filter(([meter]) => !(meter in others.meters));
    const { low, high, needs } = own.home.support;
    return (
      <section class="stack">
        <h4>
          <SeatName scenario={scenario} seat={seat} words={words} />
        </h4>
        <p>{t('class-debrief:knew.home', { low, high, needs })}</p>
        <table class="facts">
          <thead>
            <tr>
              <th scope="col">{t('class-debrief:knew.number')}</th>
              <th scope="col">{t('class-debrief:knew.own')}</th>
              <th scope="col">{t('class-debrief:knew.outside')}</th>
            </tr>
          </thead>
          <tbody>
            {secret.map(([meter, value]) => (
              <tr key={meter}>
                <th scope="row">{meterName(scenario, meter, words, t as unknown as Translate)}</th>
                <td class="number">{valueText(value)}</td>
                <td class="number">
                  {others.rumours[meter] === undefined ? '–' : valueText(others.rumours[meter])}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    );
  }
}
