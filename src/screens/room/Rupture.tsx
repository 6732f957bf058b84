import { Icon } from '../widgets/Icon.tsx';
import { Ask } from './Ask.tsx';
import { useRoom } from './game-context.ts';

const levels = [5, 4, 3, 2, 1] as const;

interface RuptureProps {
  /** Where it stands for the reader while orders are turned up; otherwise where it stands. */
  shown?: number;
}

/** The shared scale from calm (5) to broken (1), with the shown chance of an incident. */
export function Rupture({ shown }: RuptureProps) {
  const { view, t, narrow } = useRoom();
  const level = levels.find((one) => one === (shown ?? view.rupture)) ?? 5;
  const chance = level === view.rupture ? view.incidentChance : 0;
  const word = chance > 0 ? t('room:rupture.chance', { percent: chance }) : t(`room:rupture.level${level}`);
  const short =
    chance > 0 ? t('room:rupture.chanceShort', { percent: chance }) : t(`room:rupture.short${level}`);
  return (
    <div class={`rupture rupture-${level}`} data-tour="clock">
      <span class="rupture-head">
        <span class="rupture-name">{t('room:rupture.name')}</span>
        <b class="number">{level}</b>
        <span class="only-read">{t('room:rupture.of')}</span>
      </span>
      <span class="rupture-scale" aria-hidden="true">
        {levels.map((one) => (
          <i key={one} class={one > level ? 'gone' : one === level ? 'here' : ''} />
        ))}
      </span>
      <span class="rupture-word small">
        {chance > 0 && <Icon name="warning" />}
        {narrow && <span aria-hidden="true">{short}</span>}
        <span class={narrow ? 'only-read' : ''}>{word}</span>
      </span>
      <Ask topic={chance > 0 ? 'incident' : 'rupture'} />
    </div>
  );
}
