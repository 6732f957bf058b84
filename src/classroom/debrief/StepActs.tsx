import { isParty } from '../../crisis/place.ts';
import type { Moment } from '../../screens/debrief/moments.ts';
import { seatClass, seatStyle } from '../../screens/seat-class.ts';
import { editText } from '../../screens/text/orders-text.ts';
import { SeatName } from '../../screens/widgets/SeatName.tsx';
import type { Translate } from '../../web/i18n.ts';
import { useDebriefed } from './class-context.ts';
import { sealersOf } from './sealers.ts';
import type { StoryStep } from './story.ts';

interface StepActsProps {
  step: StoryStep;
  seat: string;
  opened: Moment | undefined;
}

const told: readonly string[] = ['facilitator', 'computer', 'clock', 'server'];

/** What a seat did in a step, in public and behind closed doors, and who sealed it. */
export function StepActs({ step, seat, opened }: StepActsProps) {
  const { t, bundle, words, now } = useDebriefed();
  const { scenario } = bundle;
  const acts = step.acts[seat];
  const by = sealersOf(scenario, now.journal, now.sent)[`${step.round}.${step.step}`]?.[seat];
  if (!acts) return null;
  const lines = [
    ...(acts.public ? [{ kind: 'public' as const, text: words(`moves.${acts.public}.title`) }] : []),
    ...(acts.quiet ? [{ kind: 'quiet' as const, text: words(`moves.${acts.quiet}.title`) }] : []),
    ...acts.edits.map(({ edit }) => ({
      kind: 'edits' as const,
      text: editText(edit, words, t as unknown as Translate),
    })),
    ...(acts.decision
      ? [{ kind: 'decision' as const, text: words(`decisions.${seat}.${acts.decision}.title`) }]
      : []),
  ];
  const mustHave = opened?.state.mustHaves[seat];
  return (
    <section class={`card step-acts ${seatClass(scenario, seat)}`} style={seatStyle(scenario, seat)}>
      <h3>
        <SeatName scenario={scenario} seat={seat} words={words} />
      </h3>
      {mustHave !== undefined && !isParty(scenario, seat) && (
        <p class="small soft">
          {t('class-debrief:step.mustHave', { title: words(`mustHaves.${seat}.${mustHave}.title`) })}
        </p>
      )}
      <dl class="step-lines">
        {lines.map(({ kind, text }) => (
          <div key={text} class={`step-line step-line-${kind}`}>
            <dt class="small soft">{t(`debrief:act.${kind}`)}</dt>
            <dd>
              {text}{' '}
              {kind === 'quiet' && acts.leaked && <span class="chip">{t('debrief:cause.leaked')}</span>}
              {kind !== 'edits' && acts.standing.includes(kind) && (
                <span class="chip">{t('debrief:cause.standing')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {lines.length === 0 && <p class="soft">{t('debrief:nothing')}</p>}
      {by !== undefined && (
        <p class="small soft">
          {t('class-debrief:step.by', {
            name: told.includes(by)
              ? t(`class-debrief:by.${by as 'facilitator' | 'computer' | 'clock' | 'server'}`)
              : by,
          })}
        </p>
      )}
    </section>
  );
}
