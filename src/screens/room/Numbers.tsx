import { useMemo, useState } from 'preact/hooks';
import { rangeOf } from '../../crisis/range.ts';
import type { Entry } from '../../crisis/state.ts';
import { causeText } from '../text/cause-text.ts';
import { meterName } from '../text/labels.ts';
import { signed, valueText } from '../text/numbers.ts';
import { By } from '../widgets/By.tsx';
import { Icon } from '../widgets/Icon.tsx';
import { AllNumbers } from './AllNumbers.tsx';
import { useRoom } from './game-context.ts';
import { changeIn, newEntries } from './meter-history.ts';
import { NumberStory } from './NumberStory.tsx';

/** The six numbers in view; one click shows how each came about, another all the rest. */
export function Numbers() {
  const { bundle, view, t } = useRoom();
  const [open, setOpen] = useState<string>();
  const [all, setAll] = useState(false);
  const fresh = useMemo(() => newEntries(bundle.scenario, view), [bundle, view]);
  const { delegations, parties } = bundle.scenario;
  const dashboard = (delegations[view.seat] ?? parties[view.seat])?.dashboard ?? [];
  return (
    <section class="numbers" aria-label={t('room:numbers.heading')} data-tour="numbers">
      <ul class="numbers-list">
        {dashboard.map((meter) => (
          <li key={meter}>
            <Tile meter={meter} fresh={fresh} onOpen={() => setOpen(meter)} />
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

interface TileProps {
  meter: string;
  /** What is new since the seat last sealed. */
  fresh: readonly Entry[];
  onOpen(): void;
}

function Tile({ meter, fresh, onOpen }: TileProps) {
  const { bundle, view, words, t } = useRoom();
  const { scenario } = bundle;
  const value = view.meters[meter] ?? view.rumours[meter];
  const range = rangeOf(scenario, meter);
  const change = changeIn(fresh, meter);
  const more = change && change.others > 0 ? t('room:numbers.others', { count: change.others }) : '';
  const why = change && causeText(change.why, words, t).title;
  const name = meterName(scenario, meter, words, t);
  const fill = ((value ?? range.min) - range.min) / Math.max(1, range.max - range.min);
  return (
    <button
      type="button"
      class="tile"
      onClick={onOpen}
      title={why ? `${name}: ${signed(change.by)}, ${why} ${more}`.trimEnd() : name}
      style={{ '--fill': fill }}
    >
      <span class="tile-name">{name}</span>
      <span class="tile-value number">{value !== undefined && valueText(value)}</span>
      {change && (
        <span class="tile-change">
          <By scenario={scenario} meter={meter} by={change.by} /> <span class="tile-why">{why}</span>{' '}
          {more && <span class="tile-more">{more}</span>}
        </span>
      )}
      <span class="tile-bar" aria-hidden="true" />
    </button>
  );
}
