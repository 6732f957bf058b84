import type { Reach } from '../../lab/reach-type.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Translate } from '../../web/i18n.ts';
import type { Lane } from './chart.ts';
import { unreached } from './reach-of-chart.ts';

interface ReachLineProps {
  t: Translate<'studio'>;
  reach: Reach | undefined;
  share: number | undefined;
  scenario: Scenario;
  lanes: readonly Lane[];
}

/** One line of what quick games reached, or of how far they are. */
export function ReachLine({ t, reach, share, scenario, lanes }: ReachLineProps) {
  return (
    <p class="chart-reach small" role="status">
      <span title={t('studio-chart:reach.how')}>{said()}</span>
    </p>
  );

  function said(): string {
    if (share !== undefined) return t('studio-chart:reach.playing', { percent: Math.round(100 * share) });
    if (!reach) return '';
    const missed = unreached(reach, scenario, lanes);
    return missed.states + missed.ways + missed.endings === 0
      ? t('studio-chart:reach.all', { games: reach.games })
      : t('studio-chart:reach.some', { games: reach.games, ...missed });
  }
}
