import { useState } from 'preact/hooks';
import { rangeOf } from '../../crisis/range.ts';
import { causeText } from '../text/cause-text.ts';
import { meterName } from '../text/labels.ts';
import { signed } from '../text/numbers.ts';
import { By } from '../widgets/By.tsx';
import { Icon } from '../widgets/Icon.tsx';
import { AllNumbers } from './AllNumbers.tsx';
import { useRoom } from './game-context.ts';
import { lastChange } from './meter-history.ts';
import { NumberStory } from './NumberStory.tsx';

/** The six numbers in view; one click shows how each came about, another all the rest. */
export function Numbers() {
  const { bundle, view, t } = useRoom();
  const [open, setOpen] = useState<string>();
  const [all, setAll] = useState(false);
  const dashboard = bundle.scenario.delegations[view.seat]?.dashboard ?? [];
  return (
    <section class="numbers" aria-label={t('room:numbers.heading')} data-tour="numbers">
      <ul class="numbers-list">
        {dashboard.map((meter) => (
          <li key={meter}>
            <Tile meter={meter} onOpen={() => setOpen(meter)} />
          </li>
        ))}
      </ul>
      <button type="button" class="button button-quiet numbers-all" onClick={() => setAll(true)}>
        <Icon name="gauge" />
        {t('room:numbers.all')}
      </button>
      {open && <NumberStory meter={open} onClose={() => setOpen(undefined)} />}
      {all && <AllNumbers onClose={() => setAll(false)} onOpen={setOpen} />}
    </section>
  );
}

function Tile({ meter, onOpen }: { meter: string; onOpen(): void }) {
  const { bundle, view, words, t } = useRoom();
  const { scenario } = bundle;
  const value = view.meters[meter] ?? view.rumours[meter];
  const range = rangeOf(scenario, meter);
  const change = lastChange(view.chronicle, meter);
  const why = change && causeText(change.why, words, t).title;
  const name = meterName(scenario, meter, words, t);
  const fill = ((value ?? range.min) - range.min) / Math.max(1, range.max - range.min);
  return (
    <button
      type="button"
      class="tile"
      onClick={onOpen}
      title={why ? `${name}: ${signed(change.by)}, ${why}` : name}
      style={{ '--fill': fill }}
    >
      <span class="tile-name">{name}</span>
      <span class="tile-value number">{value}</span>
      {change && (
        <span class="tile-change">
          <By scenario={scenario} meter={meter} by={change.by} />
          <span class="tile-why">{why}</span>
        </span>
      )}
      <span class="tile-bar" aria-hidden="true" />
    </button>
  );
}
