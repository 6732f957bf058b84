import { useSeat } from '../seat-context.ts';
import { membersOf } from './tally.ts';

/** Who changed the team's draft last, and whether one's own change has reached the others. */
export function LastChange({ pending }: { pending: boolean }) {
  const { t, parts, me, line, session } = useSeat();
  const { team, around } = parts;
  const waits =
    line === 'lost'
      ? ('classroom:team.kept' as const)
      : session.paused
        ? ('classroom:team.waits' as const)
        : undefined;
  if (!team || !around || membersOf(around, team.seat).length < 2) {
    return pending && waits ? <p class="small soft">{t(waits)}</p> : null;
  }
  const by = around.people.find(({ person }) => person === team.draftedBy)?.name;
  const text = pending
    ? t(waits ?? 'classroom:team.sending')
    : team.draftedBy === me.person
      ? t('classroom:team.lastYou')
      : by && t('classroom:team.last', { name: by });
  return <p class="team-last small soft">{text || t('classroom:team.lastNobody')}</p>;
}
