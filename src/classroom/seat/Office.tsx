import { SeatName } from '../../screens/widgets/SeatName.tsx';
import { useSeat } from './seat-context.ts';
import { membersOf } from './team/tally.ts';

/** Where one sits, and what one's office asks in every round; its confidential brief is one tap away. */
export function Office({ open = false }: { open?: boolean }) {
  const { t, me, bundle, words } = useSeat();
  const { place } = me;
  if (!place) return null;
  if (place.as !== 'delegate')
    return (
      <section class="office stack" aria-label={t('classroom:office.heading')}>
        <h2>
          {t(`classroom:place.${place.as}`, {
            side: 'seat' in place ? words(`delegations.${place.seat}.name`) : '',
          })}
        </h2>
        <p class="small">{t(`classroom:office.${place.as}`)}</p>
      </section>
    );
  const { seat, role } = place;
  return (
    <section class="office stack" aria-label={t('classroom:office.heading')}>
      <h2>
        <SeatName scenario={bundle.scenario} seat={seat} words={words} />
      </h2>
      {role && (
        <>
          <p>
            <b>{words(`roles.${seat}.${role}.name`)}</b>
          </p>
          <p class="office-ask small">{words(`roles.${seat}.${role}.ask`)}</p>
          <details class="office-brief" open={open}>
            <summary>{t('classroom:office.brief')}</summary>
            <p class="paper">{words(`roles.${seat}.${role}.brief`)}</p>
          </details>
        </>
      )}
    </section>
  );
}

/** Those who sit for the same seat, each with their office. */
export function Members({ seat }: { seat: string }) {
  const { t, me, parts, words } = useSeat();
  const { around, team } = parts;
  if (!around) return null;
  return (
    <ul class="members">
      {membersOf(around, seat).map(({ person, name, place, away }) => (
        <li key={person} class={away ? 'member-away' : ''}>
          <b>{name}</b>
          {person === me.person && <span class="chip">{t('classroom:office.you')}</span>}
          {place.as === 'delegate' && place.role && (
            <span class="small soft">{words(`roles.${seat}.${place.role}.name`)}</span>
          )}
          {team?.seat === seat && team.head === person && (
            <span class="chip">{t('classroom:office.head')}</span>
          )}
          {away && <span class="small soft">{t('classroom:office.away')}</span>}
        </li>
      ))}
    </ul>
  );
}
