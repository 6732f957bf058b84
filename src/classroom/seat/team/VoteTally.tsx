import { Icon } from '../../../screens/widgets/Icon.tsx';
import { useSeat } from '../seat-context.ts';
import { membersOf, tally } from './tally.ts';

/** How the vote of the team stands, and who has voted how; before anybody has, that any change takes votes back. */
export function VoteTally() {
  const { t, session, parts } = useSeat();
  const { team, around } = parts;
  if (session.decide !== 'vote' || !team || !around || membersOf(around, team.seat).length < 2) return null;
  const { yes, needs, voters } = tally(team, around);
  const voted = voters
    .filter(({ says, away }) => says !== 'open' && !away)
    .map(({ name, says }) => t(`classroom:team.voted.${says === 'yes' ? 'yes' : 'no'}`, { name }))
    .join(' · ');
  return (
    <p class="team-tally number" role="status">
      <Icon name="vote" /> <b>{t('classroom:team.tally', { yes, needs })}</b>{' '}
      {voted || t('classroom:team.voteAbout')}
    </p>
  );
}
