import calm from '../../../assets/ending/calm.svg?raw';
import dark from '../../../assets/ending/dark.svg?raw';
import tense from '../../../assets/ending/tense.svg?raw';
import { spokeIn } from '../../crisis/outcome.ts';
import { seatsOf } from '../../crisis/place.ts';
import type { Outcome } from '../../crisis/state.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { emblemOf } from '../widgets/Emblem.tsx';
import { emblems } from '../widgets/emblems.ts';

const pictures = { calm, tense, dark };

interface EndingPictureProps {
  scenario: Scenario;
  mood: keyof typeof pictures;
  outcome: Outcome | undefined;
}

/**
 * The table as it was left: at dawn, under the lamp, or torn in the dark, with the names of those who put theirs to
 * anything. It says what the words say.
 */
export function EndingPicture({ scenario, mood, outcome }: EndingPictureProps) {
  const [one = '', other = ''] = seatsOf(scenario);
  const mark = (seat: string, x: number) =>
    emblems[emblemOf(scenario, seat)].replace(
      '<svg',
      `<svg class="chair-mark" x="${x}" y="560" width="74" height="74"`,
    );
  const drawn = pictures[mood].replace('<!--a-->', mark(one, 74)).replace('<!--b-->', mark(other, 752));
  const ink = [spokeIn(outcome, one) && 'inked-a', spokeIn(outcome, other) && 'inked-b'].filter(Boolean);
  // Files of ours, put in when the page is built.
  return (
    <div
      class={['table-picture', `ending-${mood}`, ...ink].join(' ')}
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: drawn }}
    />
  );
}
