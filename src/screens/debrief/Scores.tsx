import { isParty } from '../../crisis/place.ts';
import { scoreKinds } from '../../crisis/scores.ts';
import type { Scores as ThreeScores } from '../../crisis/view-type.ts';
import type { Scenario, ScoreKind } from '../../scenario/schema.ts';
import type { Words } from '../../scenario/words.ts';
import type { Translate } from '../../web/i18n.ts';
import { seatClass, seatStyle } from '../seat-class.ts';
import { SeatName } from '../widgets/SeatName.tsx';

interface ScoresProps {
  scenario: Scenario;
  scores: Readonly<Record<string, ThreeScores>>;
  /** The reader's seat comes first. */
  seat: string;
  words: Words;
  t: Translate;
}

/** Three scores a side and one a third party, each a bar of its own: they are never added up, and nobody wins. */
export function Scores({ scenario, scores, seat, words, t }: ScoresProps) {
  const all = Object.keys(scores).sort((a, b) => Number(b === seat) - Number(a === seat));
  const seats = all.filter((one) => !isParty(scenario, one));
  const parties = all.filter((one) => isParty(scenario, one));
  const line = (one: string, kind: ScoreKind) => (
    <div key={one} class={`score-line ${seatClass(scenario, one)}`} style={seatStyle(scenario, one)}>
      <SeatName scenario={scenario} seat={one} words={words} />
      <span class="score-bar" aria-hidden="true">
        <span class="score-fill" style={{ width: `${scores[one]?.[kind] ?? 0}%` }} />
      </span>
      <span class="score-value">{scores[one]?.[kind] ?? 0}</span>
    </div>
  );
  return (
    <div class="scores">
      {scoreKinds.map((kind) => (
        <section key={kind} class="score">
          <h3>{t(`score.${kind}`)}</h3>
          <p class="soft small">{t(`debrief:score.${kind}About`)}</p>
          {seats.map((one) => line(one, kind))}
        </section>
      ))}
      {parties.length > 0 && (
        <section class="score score-parties">
          <h3>{t('debrief:score.parties')}</h3>
          <p class="soft small">{t('debrief:score.partiesAbout')}</p>
          {parties.map((one) => line(one, 'aims'))}
        </section>
      )}
    </div>
  );
}
