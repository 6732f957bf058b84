import { useSeat } from '../seat-context.ts';
import { decideNow } from './decide-now.ts';
import { LastChange } from './LastChange.tsx';
import { TeamDecides } from './TeamDecides.tsx';
import { VoteTally } from './VoteTally.tsx';

/** In the briefing: the must-have that the team leans to becomes the one it has. */
export function ChooseButtons() {
  const seat = useSeat();
  const { t, parts, me, notice } = seat;
  if (me.place?.as !== 'delegate') return <p class="soft">{t('classroom:mirror.brief')}</p>;
  const leaning = parts.team?.leaning;
  return (
    <div class="team-choose">
      <TeamDecides
        label={t('brief.confirm')}
        barred={leaning === undefined}
        onYes={() => (leaning === undefined ? notice(t('brief.pick')) : void decideNow(seat))}
      />
      <VoteTally />
      <LastChange pending={false} />
    </div>
  );
}
