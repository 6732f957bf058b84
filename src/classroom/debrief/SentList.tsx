import type { ScreenProps } from '../../screens/screen.ts';
import { SeatName } from '../../screens/widgets/SeatName.tsx';
import type { DebriefProps } from './props.ts';
import { sealersOf } from './sealers.ts';
import { storyOf } from './story.ts';

/** Who sealed what at one's table, step by step. */
export function SentList({ t, parts, screen }: DebriefProps & { screen: ScreenProps }) {
  const { bundle, words, sitting } = screen;
  const { after } = parts;
  if (!after || !sitting) return null;
  const { scenario } = bundle;
  const sealers = sealersOf(scenario, after.journal, after.sent);
  const told: readonly string[] = ['facilitator', 'computer', 'clock', 'server'];
  const nameOf = (by: string) =>
    told.includes(by) ? t(`class-debrief:by.${by as 'facilitator' | 'computer' | 'clock' | 'server'}`) : by;
  return (
    <details class="card">
      <summary>{t('class-debrief:sent.heading')}</summary>
      <dl class="sent-list">
        {storyOf(scenario, sitting.game.state).map(({ round, step, id, kind }) => (
          <div key={`${round}.${step}`}>
            <dt>
              {words(`rounds.${id}.title`)}
              {step > 0 && ` · ${t(`step.${kind}`)}`}
            </dt>
            {Object.entries(sealers[`${round}.${step}`] ?? {}).map(([seat, by]) => (
              <dd key={seat}>
                <SeatName scenario={scenario} seat={seat} words={words} /> {nameOf(by)}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
