import type { Scenario } from '../../scenario/schema.ts';
import { signed } from '../text/numbers.ts';
import { Icon } from './Icon.tsx';

/** Whether a change of a number is welcome; `rupture` is good when it rises. */
export function toneOf(scenario: Scenario, meter: string, by: number): 'good' | 'bad' | 'plain' {
  const good = meter === 'rupture' ? 'high' : (scenario.meters[meter]?.good ?? 'high');
  if (by === 0 || good === 'neither') return 'plain';
  return by > 0 === (good === 'high') ? 'good' : 'bad';
}

/** A change as an arrow and a signed number; colour says the same again. Nothing for no change. */
export function By({ scenario, meter, by }: { scenario: Scenario; meter: string; by: number }) {
  if (by === 0) return null;
  return (
    <span class={`by by-${toneOf(scenario, meter, by)} number`}>
      <Icon name={by > 0 ? 'up' : 'down'} />
      {signed(by)}
    </span>
  );
}
