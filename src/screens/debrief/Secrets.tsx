import { HomesOpened } from './HomesOpened.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import { MustHaves } from './MustHaves.tsx';
import type { OpenedProps } from './opened.ts';
import { PrivateNumbers } from './PrivateNumbers.tsx';
import { QuietActs } from './QuietActs.tsx';
import { RivalNotes } from './RivalNotes.tsx';
import { Terms } from './Terms.tsx';

/** What each side hid from the other while the game ran, and what each called the same things. */
export function Secrets(props: OpenedProps) {
  return (
    <div class="secrets">
      <p class="part-head">{props.t('debrief:secrets.lead')}</p>
      <MustHaves {...props} />
      <RivalNotes {...props} />
      <QuietActs {...props} />
      <HomesOpened {...props} />
      <PrivateNumbers {...props} />
      <LedgerTable {...props} />
      <Terms {...props} />
    </div>
  );
}
