import { SeatName } from '../../../screens/widgets/SeatName.tsx';
import type { Group } from '../../session/state.ts';
import { useConsole } from '../desk/console-context.ts';
import { journalLines } from './journal-lines.ts';

/** What stands in a group's journal, with who sent it and when; the latest first. */
export function TableJournal({ group }: { group: Group }) {
  const console = useConsole();
  const { t, words, bundle, settings } = console;
  const time = new Intl.DateTimeFormat(settings.language, { timeStyle: 'short' });
  const lines = journalLines(group, console);
  return (
    <section class="card">
      <h3>{t('class-console:tables.journal')}</h3>
      {lines.length === 0 && <p class="small soft">{t('class-console:tables.journalEmpty')}</p>}
      <ol class="journal small">
        {lines.map(({ event, seat, what, by, at }) => (
          <li key={event}>
            <span class="soft number">
              {time.format(at)} · {by}
            </span>
            <span>
              {seat && <SeatName scenario={bundle.scenario} seat={seat} words={words} />} {what}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
