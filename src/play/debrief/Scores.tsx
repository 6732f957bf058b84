import { scoreKinds } from '../../crisis/scores.ts';
import type { Scores as ThreeScores } from '../../crisis/view-type.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Words } from '../../scenario/words.ts';
import type { Translate } from '../../web/i18n.ts';
import { seatClass } from '../seat-class.ts';
import { SeatName } from '../widgets/SeatName.tsx';

interface ScoresProps {
  scenario: Scenario;
  scores: Readonly<Record<string, ThreeScores>>;
  /** The reader's seat comes first. */
  seat: string;
  words: Words;
  t: Translate;
}

/** Three scores a side, each a bar of its own: they are never added up, and nobody wins. */
export function Scores({ scenario, scores, seat, words, t }: ScoresProps) {
  const seats = Object.keys(scores).sort((a, b) => Number(b === seat) - Number(a === seat));
  return (
    <div class="scores">
      {scoreKinds.map((kind) => (
        <section key={kind} class="score">
          <h3>{t(`score.${kind}`)}</h3>
          <p class="soft small">{t(`debrief:score.${kind}About`)}</p>
          {seats.map((one) => (
            <div key={one} class={`score-line ${seatClass(scenario, one)}`}>
              <SeatName scenario={scenario} seat={one} words={words} />
              <span class="score-bar" aria-hidden="true">
                <span class="score-fill" style={{ width: `${scores[one]?.[kind] ?? 0}%` }} />
              </span>
              <span class="score-value">{scores[one]?.[kind] ?? 0}</span>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
