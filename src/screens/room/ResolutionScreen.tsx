import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isParty } from '../../crisis/place.ts';
import { Frame } from '../frame/Frame.tsx';
import type { ScreenProps } from '../screen.ts';
import { seatClass, seatStyle } from '../seat-class.ts';
import { turnEffects } from '../sound/turn-effects.ts';
import { StageWindow } from '../stage/StageWindow.tsx';
import { fullDate } from '../text/dates.ts';
import { refusalSentence } from '../text/refusal-sentence.ts';
import { Emblem, emblemOf } from '../widgets/Emblem.tsx';
import { Icon } from '../widgets/Icon.tsx';
import type { Beat } from './beats.ts';
import { Explain } from './Explain.tsx';
import { Room, type RoomContext, type Topic, useRoom } from './game-context.ts';
import { stepOf } from './orders.ts';
import { Rupture } from './Rupture.tsx';
import './room.css';
import { RoundSummary } from './RoundSummary.tsx';
import { StoryClock } from './StoryClock.tsx';
import { TurnCard } from './TurnCard.tsx';
import { cuesOf, ruptureShown, turnsOf } from './turns.ts';
import { useNarrow } from './use-narrow.ts';

/** Orders are turned up one by one, each with what it changed; then what the step came to. */
export function ResolutionScreen(screen: ScreenProps) {
  const {
    bundle,
    view,
    words,
    t,
    language,
    stage,
    sound,
    dispatch,
    notice,
    audience,
    readButton: Read,
  } = screen;
  const turns = useMemo(() => turnsOf(view), [view]);
  const narrow = useNarrow(screen.settings.textSize);
  const [shown, setShown] = useState(0);
  const [topic, setTopic] = useState<Topic>();
  const list = useRef<HTMLOListElement>(null);
  const room: RoomContext = {
    ...screen,
    tab: 'moves',
    show() {},
    channel: 'public',
    matter: undefined,
    narrow,
    ask: setTopic,
  };
  const done = shown >= turns.length;
  const next = () => setShown((before) => Math.min(turns.length, before + 1));
  const goOn = () => {
    const refusal = dispatch({ type: 'advance' });
    if (refusal) notice(refusalSentence(refusal, t, words));
  };

  const rupture = ruptureShown(view, turns, shown);
  // The line tenses when the step that pulled it is turned up, not before.
  useEffect(() => stage.setView({ ...view, rupture }), [stage, view, rupture]);
  useEffect(() => () => stage.clear(), [stage, view]);
  useEffect(() => {
    const turn = turns[shown - 1];
    if (turn) sound.play(...turnEffects(bundle.scenario, turn));
    for (const cue of turn ? cuesOf(turn) : []) {
      if (cue.cue === 'order') stage.turnOrder(cue);
      else stage.flash(cue.what);
    }
    list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [shown, turns, stage, sound]);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== ' ' && event.key !== 'Enter') return;
      // Buttons, links and folded parts have their own use for these keys.
      if (event.target instanceof Element && event.target.closest('button, a, summary, input, dialog'))
        return;
      event.preventDefault();
      if (done) goOn();
      else next();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  const round = view.rounds[view.round] ?? '';
  const midnight = stepOf(view) === 'decision';
  return (
    <Room.Provider value={room}>
      <Frame
        shell={screen}
        heading={t(midnight ? 'room:resolution.midnight' : 'room:resolution.heading')}
        over={`${fullDate(view.date, language)} · ${words(`rounds.${round}.title`)}${
          view.steps.length > 1 ? ` · ${t(`step.${stepOf(view)}`)}` : ''
        }`}
        aside={
          <>
            <StoryClock over={midnight} />
            <Rupture shown={rupture} />
          </>
        }
        layout="wide"
      >
        <div class={`resolution ${narrow ? 'resolution-narrow' : ''}`}>
          <StageWindow stage={stage} class="resolution-stage" />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <section class="resolution-words" tabIndex={0} aria-label={t('room:resolution.heading')}>
            {shown === 0 && (
              <div class="resolution-lead">
                <Pile turns={turns} />
                <p>{t('room:resolution.lead', { count: turns.length })}</p>
              </div>
            )}
            <ol class="turns" ref={list} aria-live="polite" aria-relevant="additions">
              {turns.slice(0, shown).map((turn, at) => (
                <li key={at} class={at === shown - 1 && !done ? 'turn-now' : ''}>
                  <TurnCard turn={turn} />
                </li>
              ))}
              {done && (
                <li key="summary">
                  <RoundSummary both={audience === 'both' || isParty(bundle.scenario, view.seat)} />
                </li>
              )}
            </ol>
          </section>
          <div class="resolution-bar">
            {done && <Next />}
            <span class="soft small number">
              {t('room:resolution.place', { at: shown, all: turns.length })}
            </span>
            {!done && (
              <button type="button" class="button button-quiet" onClick={() => setShown(turns.length)}>
                {t('room:resolution.all')}
              </button>
            )}
            {done && Read ? (
              <Read goOn={goOn} />
            ) : done ? (
              <button type="button" class="button button-main" onClick={goOn}>
                {t('room:resolution.goOn')}
              </button>
            ) : (
              <button type="button" class="button button-main" onClick={next}>
                <Icon name="envelopeOpen" />
                {t('room:resolution.next')}
              </button>
            )}
          </div>
        </div>
      </Frame>
      {topic && <Explain topic={topic} onClose={() => setTopic(undefined)} />}
    </Room.Provider>
  );
}

/** The orders as they lie there, sealed: whose each is may be seen, and no more. */
function Pile({ turns }: { turns: readonly Beat[] }) {
  const { scenario } = useRoom().bundle;
  const seats = turns.flatMap((turn) =>
    cuesOf(turn).flatMap((cue) => (cue.cue === 'order' ? [cue.seat] : [])),
  );
  return (
    <ul class="pile" aria-hidden="true">
      {seats.map((seat, at) => (
        <li key={at} class={seatClass(scenario, seat)} style={seatStyle(scenario, seat)}>
          <span class="wax">
            <Emblem name={emblemOf(scenario, seat)} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The day or the step that comes next, and whether the text can be locked then. */
function Next() {
  const { bundle, view, t, language } = useRoom();
  const step = view.steps[view.step + 1];
  const round = view.rounds[view.round + 1];
  if (view.outcome || (!step && !round)) return null;
  const day = bundle.scenario.calendar.rounds[round ?? ''];
  const date = step ? t(`step.${step}`) : fullDate(day?.date ?? view.date, language);
  return (
    <span class="resolution-next">
      {t(!step && day?.locks ? 'room:resolution.nextLocks' : 'room:resolution.nextIs', { date })}
    </span>
  );
}
