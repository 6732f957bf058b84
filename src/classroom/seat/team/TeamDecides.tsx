import { Icon } from '../../../screens/widgets/Icon.tsx';
import { useSeat } from '../seat-context.ts';
import { decideNow } from './decide-now.ts';
import { membersOf } from './tally.ts';

interface TeamDecidesProps {
  /** One's word for the draft: it seals, or it is a vote for it. */
  onYes(): void;
  /** Why not stands elsewhere. */
  barred: boolean;
  /** What the deciding button says of one person who decides alone. */
  label?: string;
}

/** The button of the head, the two of a vote, or whose word the team waits for. */
export function TeamDecides({ onYes, barred, label }: TeamDecidesProps) {
  const seat = useSeat();
  const { t, session, parts, me } = seat;
  const { team, around } = parts;
  if (!team || !around) return null;
  const members = membersOf(around, team.seat);
  const alone = members.length === 1;
  const main = (text: string, pressed?: boolean) => (
    <button
      type="button"
      class="button button-main seal-button"
      aria-disabled={barred}
      aria-pressed={pressed}
      onClick={onYes}
    >
      <Icon name={session.decide === 'vote' && !alone ? 'vote' : 'seal'} />
      {text}
    </button>
  );
  if (alone || (session.decide === 'head' && team.head === me.person))
    return main(label ?? t('room:seal.seal'));
  if (session.decide === 'head') {
    const head = members.find(({ person }) => person === team.head);
    return (
      <p class="team-head" role="status">
        {t('classroom:team.headDecides', { name: head?.name ?? '' })}
      </p>
    );
  }
  const mine = team.votes[me.person];
  return (
    <div class="team-vote">
      {main(t('classroom:team.for'), mine === true)}
      <button
        type="button"
        class="button"
        aria-pressed={mine === false}
        onClick={() => void decideNow(seat, false)}
      >
        {t('classroom:team.against')}
      </button>
    </div>
  );
}
