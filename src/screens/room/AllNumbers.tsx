import { useMemo } from 'preact/hooks';
import { Dialog } from '../../web/Dialog.tsx';
import { meterName } from '../text/labels.ts';
import { valueText } from '../text/numbers.ts';
import { By } from '../widgets/By.tsx';
import { useRoom } from './game-context.ts';
import { changeIn, newEntries } from './meter-history.ts';

/** Every number this seat may know, the other side's private ones as rumour. */
export function AllNumbers({ onClose, onOpen }: { onClose(): void; onOpen(meter: string): void }) {
  const { bundle, view, words, t } = useRoom();
  const listed = Object.keys(bundle.scenario.meters);
  const known = listed.filter((meter) => meter in view.meters);
  const rumoured = listed.filter(
    (meter) => meter in view.rumours && bundle.scenario.meters[meter]?.seen === view.other,
  );
  const moods = Object.keys(bundle.scenario.delegations[view.seat]?.blocs ?? {}).map(
    (id) => `${view.seat}.${id}`,
  );
  return (
    <Dialog heading={t('room:numbers.all')} closeLabel={t('menu.close')} onClose={onClose} wide>
      <div class="numbers-groups">
        <Group onOpen={onOpen} heading={t('room:numbers.known')} meters={known} />
        <Group onOpen={onOpen} heading={t('room:numbers.moods')} meters={moods} />
        <Group
          onOpen={onOpen}
          heading={t('room:numbers.rumours', { side: words(`delegations.${view.other}.name`) })}
          meters={rumoured}
        />
      </div>
    </Dialog>
  );
}

interface GroupProps {
  heading: string;
  meters: readonly string[];
  onOpen(meter: string): void;
}

function Group({ heading, meters, onOpen }: GroupProps) {
  const { bundle, view, words, t } = useRoom();
  const fresh = useMemo(() => newEntries(bundle.scenario, view), [bundle, view]);
  if (meters.length === 0) return null;
  return (
    <section>
      <h3>{heading}</h3>
      <ul class="numbers-rows">
        {meters.map((meter) => {
          const change = changeIn(fresh, meter);
          return (
            <li key={meter}>
              <button type="button" class="numbers-row" onClick={() => onOpen(meter)}>
                <span>{meterName(bundle.scenario, meter, words, t)}</span>
                {change && <By scenario={bundle.scenario} meter={meter} by={change.by} />}
                <span class="number">{valueText(view.meters[meter] ?? view.rumours[meter] ?? 0)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
