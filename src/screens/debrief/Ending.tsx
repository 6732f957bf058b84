import { useState } from 'preact/hooks';
import { Frame } from '../frame/Frame.tsx';
import { StageWindow } from '../stage/StageWindow.tsx';
import { outcomeText } from '../text/cause-text.ts';
import { fullDate } from '../text/dates.ts';
import { EndingPicture } from './EndingPicture.tsx';
import type { OpenedProps } from './opened.ts';
import { Rewind } from './Rewind.tsx';
import { Scores } from './Scores.tsx';
import { timeline } from './timeline.ts';
import { useMoments } from './use-moments.ts';

type EndingProps = Omit<OpenedProps, 'moments' | 'slots'>;

/** How it ended: a state of affairs and what it teaches, three scores a side, and the ways on from here. */
export function Ending(props: EndingProps) {
  const { bundle, view, opened, words, t, language, go, onward = {} } = props;
  const { scenario } = bundle;
  const ending = `endings.${view.ending}`;
  const tone = scenario.endings[view.ending ?? '']?.mood ?? 'tense';
  const [rewinding, setRewinding] = useState(false);
  return (
    <Frame shell={props} heading={t('ending.heading')} layout="wide">
      <div class="debrief ending">
        <div class={`ending-top ending-${tone}`}>
          <StageWindow stage={props.stage} class="ending-stage" />
          <EndingPicture scenario={scenario} mood={tone} outcome={view.outcome} />
          <article class="ending-sheet">
            <p class="ending-outcome">
              {fullDate(view.date, language)}
              {view.outcome && ` · ${outcomeText(view.outcome, words, t)}`}
            </p>
            <h2 class="ending-title">{words(`${ending}.title`)}</h2>
            <p>{words(`${ending}.about`)}</p>
            {view.blame && (
              <p class="soft">
                {t('debrief:ending.blame', { side: words(`delegations.${view.blame}.name`) })}
              </p>
            )}
            <p class="ending-lesson">
              <span class="ending-lesson-name">{t('debrief:ending.lesson')}</span>
              {words(`${ending}.lesson`)}
            </p>
          </article>
        </div>
        <div class="button-row no-print">
          <button type="button" class="button button-main" onClick={() => go('debrief')}>
            {t('debrief:ending.debrief')}
          </button>
          {onward.playOnFrom && (
            <button
              type="button"
              class="button"
              aria-expanded={rewinding}
              onClick={() => setRewinding(!rewinding)}
            >
              {t('debrief:ending.replay')}
            </button>
          )}
          {onward.otherSide && (
            <button type="button" class="button" onClick={onward.otherSide}>
              {t('debrief:ending.otherSide')}
            </button>
          )}
          {onward.newGame && (
            <button type="button" class="button" onClick={onward.newGame}>
              {t('debrief:ending.newGame')}
            </button>
          )}
        </div>
        {rewinding && <RewindHere {...props} />}
        <section class="stack">
          <h2>{t('debrief:score.heading')}</h2>
          <p class="soft">{t('debrief:score.about')}</p>
          <Scores scenario={scenario} scores={opened.scores} seat={view.seat} words={words} t={t} />
        </section>
        <section class="stack">
          <h2>{t('debrief:ending.tracks')}</h2>
          <dl class="end-tracks">
            {Object.entries(view.tracks).map(([track, state]) => (
              <div key={track} class="end-track">
                <dt>{words(`tracks.${track}.name`)}</dt>
                <dd>{words(`tracks.${track}.states.${state}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        {onward.keep}
      </div>
    </Frame>
  );
}

function RewindHere(props: EndingProps) {
  const { moments } = useMoments(props.sitting.game);
  if (!moments) return <p role="status">{props.t('debrief:gathering')}</p>;
  return <Rewind {...props} moments={moments} slots={timeline(props.bundle.scenario, props.view.cut)} />;
}
