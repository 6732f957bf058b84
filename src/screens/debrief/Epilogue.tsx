import { useEffect, useRef, useState } from 'preact/hooks';
import { LabelTag } from '../../web/LabelTag.tsx';
import { Frame } from '../frame/Frame.tsx';
import type { ScreenProps } from '../screen.ts';
import { StageWindow } from '../stage/StageWindow.tsx';
import { outcomeText } from '../text/cause-text.ts';
import { fullDate } from '../text/dates.ts';
import { Changes } from './Changes.tsx';
import { type EpilogueBeat, epilogueBeats } from './epilogue-beats.ts';
import { SourceRefs } from './Sources.tsx';

/** What came after the deadline, date by date, each turned up by the reader. */
export function Epilogue(props: ScreenProps) {
  const { bundle, view, words, t, language, dispatch, go } = props;
  const beats = epilogueBeats(bundle.scenario, view.chronicle);
  const [shown, setShown] = useState(1);
  const all = shown >= beats.length;
  const goOn = () => {
    if (dispatch({ type: 'advance' }) === undefined) go('ending');
  };
  return (
    <Frame
      shell={props}
      heading={t('debrief:epilogue.heading')}
      over={view.outcome && outcomeText(view.outcome, words, t)}
      layout="wide"
    >
      <div class="debrief epilogue">
        <StageWindow stage={props.stage} class="epilogue-stage" />
        <p class="lead">{t('debrief:epilogue.lead')}</p>
        <ol class="beats">
          {beats.slice(0, shown).map((beat, place) => (
            <Beat
              key={beat.beat}
              {...props}
              beat={beat}
              date={fullDate(beat.date, language)}
              newest={place === shown - 1 && place > 0}
            />
          ))}
        </ol>
        <div class="button-row">
          {all ? (
            <button type="button" class="button button-main" onClick={goOn}>
              {t('debrief:epilogue.ending')}
            </button>
          ) : (
            <>
              <button type="button" class="button button-main" onClick={() => setShown(shown + 1)}>
                {t('debrief:epilogue.next')}
              </button>
              <button type="button" class="button button-quiet" onClick={() => setShown(beats.length)}>
                {t('debrief:epilogue.all')}
              </button>
            </>
          )}
        </div>
      </div>
    </Frame>
  );
}

function Beat(props: ScreenProps & { beat: EpilogueBeat; date: string; newest: boolean }) {
  const { beat, date, newest, bundle, words, t } = props;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!newest) return;
    card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: 'nearest' });
  }, [newest]);
  const key = `epilogue.${beat.beat}.${beat.turn}`;
  return (
    <li ref={card} class={`card beat ${newest ? 'beat-new' : ''}`} tabIndex={-1}>
      <p class="beat-date">{date}</p>
      <h2>{words(`${key}.title`)}</h2>
      <p>{words(`${key}.about`)}</p>
      {beat.tracks.map(({ track, to }) => (
        <p key={`${track} ${to}`} class="beat-track">
          <span class="soft small">{words(`tracks.${track}.name`)}</span> <span aria-hidden="true">→</span>
          <span class="only-read">{t('room:tracks.to')}</span> {words(`tracks.${track}.states.${to}`)}
        </p>
      ))}
      <Changes scenario={bundle.scenario} changes={beat.changes} words={words} t={t} />
      <LabelTag label={beat.label} t={t} nameOf={(seat) => words(`delegations.${seat}.name`)} />
      {beat.label.kind !== 'invented' && beat.label.source && (
        <SourceRefs ids={[beat.label.source]} sources={bundle.sources} t={t} />
      )}
    </li>
  );
}
