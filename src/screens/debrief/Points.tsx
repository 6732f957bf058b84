import { signedTenths } from '../text/numbers.ts';
import { Icon } from '../widgets/Icon.tsx';

/** A difference of an expectation: an arrow and a signed number, colour says the same again. */
export function Points({ by }: { by: number }) {
  if (Math.abs(by) < 0.05) return <span class="number soft">{signedTenths(by)}</span>;
  return (
    <span class={`by by-${by > 0 ? 'good' : 'bad'} number`}>
      <Icon name={by > 0 ? 'up' : 'down'} />
      {signedTenths(by)}
    </span>
  );
}
