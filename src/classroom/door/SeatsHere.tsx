import { keptKeys } from '../client/kept-keys.ts';
import type { PageProps } from '../props.ts';

/** Most seats that are offered; older ones are seldom meant. */
const most = 4;

/** The seats that this device has taken before, the last one first. */
export function SeatsHere({ page: { t, settings } }: { page: PageProps }) {
  const seats = keptKeys()
    .filter(({ role }) => role === 'person')
    .slice(0, most);
  if (seats.length === 0) return null;
  const when = (at: number) =>
    new Intl.DateTimeFormat(settings.language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  return (
    <section class="stack seats-here" aria-labelledby="seats-here">
      <h2 id="seats-here">{t('classroom:door.back')}</h2>
      <ul class="seats-list">
        {seats.map(({ session, title, used }) => (
          <li key={session}>
            <a class="button" href={`#seat=${session}`}>
              <b>{title}</b>
              <span class="small soft">{t('classroom:door.lastHere', { time: when(used) })}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
