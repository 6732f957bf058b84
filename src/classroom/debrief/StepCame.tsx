import type { Cause } from '../../crisis/state.ts';
import { Changes } from '../../screens/debrief/Changes.tsx';
import { beatsOf } from '../../screens/room/beats.ts';
import { causeText } from '../../screens/text/cause-text.ts';
import { SeatName } from '../../screens/widgets/SeatName.tsx';
import type { Translate } from '../../web/i18n.ts';
import { useDebriefed } from './class-context.ts';
import type { StoryStep } from './story.ts';

/** A date that passes is no matter for itself unless it moved something. */
const isQuiet = (cause: Cause): boolean => cause.kind === 'round' || cause.kind === 'matter';

/** What came of a step: each thing that happened, with what it moved. */
export function StepCame({ step }: { step: StoryStep }) {
  const { t, bundle, words } = useDebriefed();
  const { scenario } = bundle;
  const play = t as unknown as Translate;
  const beats = beatsOf(step.entries).filter(
    ({ entry, changes, tracks }) =>
      !isQuiet(entry.cause) || Object.keys(changes).length > 0 || tracks.length > 0,
  );
  return (
    <section class="stack" aria-labelledby="step-came">
      <h3 id="step-came">{t('class-debrief:step.came')}</h3>
      <ol class="step-beats">
        {beats.map(({ entry, tracks, changes }, at) => {
          const { title, sort, seat } = causeText(entry.cause, words, play);
          return (
            <li key={at} class="step-beat">
              <p>
                {seat !== undefined && <SeatName scenario={scenario} seat={seat} words={words} />}{' '}
                <b>{title}</b> <span class="small soft">{sort}</span>
              </p>
              {tracks.map(({ track, to }) => (
                <p key={`${track} ${to}`} class="small">
                  {words(`tracks.${track}.name`)} → {words(`tracks.${track}.states.${to}`)}
                </p>
              ))}
              {Object.keys(changes).length > 0 && (
                <Changes scenario={scenario} changes={changes} words={words} t={play} />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
