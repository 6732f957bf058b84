import { useState } from 'preact/hooks';
import { seatsOf } from '../../../crisis/place.ts';
import { seatsIn } from '../../session/people.ts';
import { ReplanDialog } from '../session/ReplanDialog.tsx';
import { useConsole } from './console-context.ts';
import { SureButton } from './SureButton.tsx';

/** What is done to the whole class at once, as its phase has it. */
export function Controls() {
  const { state } = useConsole();
  return (
    <section class="console-controls">
      {state.phase === 'lobby' && <Lobby />}
      {state.phase === 'running' && <Running />}
      {state.phase === 'debrief' && <Debrief />}
    </section>
  );
}

function Lobby() {
  const { t, state, wish } = useConsole();
  const [replans, setReplans] = useState(false);
  const groups = Object.values(state.groups);
  const seated = Object.values(state.people).filter(({ place }) => place?.as === 'delegate').length;
  const empty = groups.some((group) => {
    const held = Object.values(state.people).flatMap(({ place }) =>
      place?.as === 'delegate' && place.group === group.id ? [place.seat] : [],
    );
    return seatsIn(group).some((seat) => !held.includes(seat));
  });
  return (
    <>
      <button
        type="button"
        class="button button-main"
        disabled={seated === 0}
        onClick={() => void wish({ do: 'start' })}
      >
        {t('class-console:act.start')}
      </button>
      <button type="button" class="button" onClick={() => setReplans(true)}>
        {t('class-console:replan.open')}
      </button>
      <p class="small soft">
        {seated === 0 ? t('class-console:act.nobodyYet') : empty ? t('class-console:act.computerFills') : ''}
      </p>
      {replans && <ReplanDialog onClose={() => setReplans(false)} />}
    </>
  );
}

function Running() {
  const { t, state, wish } = useConsole();
  const { paused, plan } = state;
  return (
    <>
      {paused ? (
        <button type="button" class="button button-main" onClick={() => void wish({ do: 'resume' })}>
          {t('class-console:act.resume')}
        </button>
      ) : (
        <button type="button" class="button" onClick={() => void wish({ do: 'pause' })}>
          {t('class-console:act.pause')}
        </button>
      )}
      {plan.clock !== 'off' &&
        [60, 300].map((seconds) => (
          <button
            key={seconds}
            type="button"
            class="button"
            onClick={() => void wish({ do: 'extend', seconds })}
          >
            {t('class-console:act.extendAll', { count: seconds / 60 })}
          </button>
        ))}
      <SureButton
        look="button-danger controls-last"
        label={t('class-console:act.endAll')}
        about={t('class-console:sure.endAll')}
        yes={t('class-console:sure.yesEnd')}
        act={() => void wish({ do: 'end' })}
      />
    </>
  );
}

function Debrief() {
  const { t, state, wish } = useConsole();
  if (state.play > 0 || seatsOf(state.scenario).length !== 2) return null;
  return (
    <>
      <SureButton
        look=""
        label={t('class-console:act.swap')}
        about={t('class-console:sure.swap')}
        act={() => void wish({ do: 'swap' })}
      />
      <p class="small soft">{t('class-console:act.swapAbout')}</p>
    </>
  );
}
