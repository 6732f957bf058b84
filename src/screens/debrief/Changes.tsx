import type { Scenario } from '../../scenario/schema.ts';
import type { Words } from '../../scenario/words.ts';
import type { Translate } from '../../web/i18n.ts';
import { meterName } from '../text/labels.ts';
import { By } from '../widgets/By.tsx';

interface ChangesProps {
  scenario: Scenario;
  /** Meter (or `rupture`) -> points. */
  changes: Readonly<Record<string, number>>;
  words: Words;
  t: Translate;
}

/** What something moved, meter by meter. An arrow and a sign say what the colour says. */
export function Changes({ scenario, changes, words, t }: ChangesProps) {
  const moved = Object.entries(changes);
  if (moved.length === 0) return <p class="soft small">{t('debrief:noChange')}</p>;
  return (
    <ul class="changes">
      {moved.map(([meter, by]) => (
        <li key={meter} class="change">
          <span class="change-name">{meterName(scenario, meter, words, t)}</span>
          <By scenario={scenario} meter={meter} by={by} />
        </li>
      ))}
    </ul>
  );
}
