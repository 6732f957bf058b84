import calm from '../../../assets/ending/calm.svg?raw';
import dark from '../../../assets/ending/dark.svg?raw';
import tense from '../../../assets/ending/tense.svg?raw';
import { seatsOf } from '../../crisis/place.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { emblemOf } from '../widgets/Emblem.tsx';
import { emblems } from '../widgets/emblems.ts';

const pictures = { calm, tense, dark };

/** The table as it was left: signed at dawn, two pages under the lamp, or torn in the dark. It says what the words say. */
export function EndingPicture({ scenario, mood }: { scenario: Scenario; mood: keyof typeof pictures }) {
  const [one = '', other = ''] = seatsOf(scenario);
  const mark = (seat: string, x: number) =>
    emblems[emblemOf(scenario, seat)].replace(
      '<svg',
      `<svg class="chair-mark" x="${x}" y="560" width="74" height="74"`,
    );
  const drawn = pictures[mood].replace('<!--a-->', mark(one, 74)).replace('<!--b-->', mark(other, 752));
  // Files of ours, put in when the page is built.
  return (
    <div
      class={`table-picture ending-${mood}`}
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: drawn }}
    />
  );
}
