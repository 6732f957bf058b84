import type { Asked } from '../../crisis/asked.ts';
import { ordersRefusalIn } from '../../crisis/view-refusals.ts';
import { refusalSentence } from '../text/refusal-sentence.ts';
import { seatName } from '../text/seat-name.ts';
import { CountdownClock } from '../widgets/CountdownClock.tsx';
import { Icon } from '../widgets/Icon.tsx';
import type { IconName } from '../widgets/icons.ts';
import { useRoom } from './game-context.ts';
import { askedOf, stepOf, toSeal } from './orders.ts';
import { SealButtons } from './SealButtons.tsx';

/** What is chosen so far, the way back, and the seal. Once sealed it says whom the room waits for. */
export function SealBar() {
  const room = useRoom();
  const { bundle, view, audience, draft, words, t, narrow, countdown } = room;
  const step = stepOf(view);
  // Two at one device wait together for a third party.
  if (view.sealed || audience === 'both') return <Waiting />;
  const orders = toSeal(step, draft);
  const refusal = ordersRefusalIn(bundle.scenario, view, orders);
  const why = refusal && refusalSentence(refusal, t, words);
  const Buttons = room.sealButtons ?? SealButtons;
  return (
    <section class="seal-bar" aria-label={t('room:seal.heading')} data-tour="seal">
      {narrow && <CountdownClock countdown={countdown} t={t} />}
      <ul class="slots">
        {askedOf(bundle.scenario, view).map((what) => (
          <li key={what}>
            <Slot what={what} />
          </li>
        ))}
      </ul>
      {why && step !== 'decision' && <p class="seal-why small">{why}</p>}
      <Buttons orders={orders} why={why} />
    </section>
  );
}

const icons: Record<Asked, IconName> = {
  public: 'statement',
  quiet: 'envelope',
  edits: 'pen',
  decision: 'flag',
};

/** One thing the step asks for: what is chosen, and the way to where it is chosen. */
function Slot({ what }: { what: Asked }) {
  const { view, draft, setDraft, words, t, show } = useRoom();
  const edits = draft.edits?.length ?? 0;
  const chosen =
    what === 'edits'
      ? edits > 0 && t('room:seal.edits', { count: edits })
      : what === 'decision'
        ? draft.decision && words(`decisions.${view.seat}.${draft.decision}.title`)
        : draft[what] && words(`moves.${draft[what]}.title`);
  const go = () => {
    if (what === 'edits') show('table');
    else if (what !== 'decision') show('moves', { channel: what });
  };
  return (
    <div class={`slot ${chosen ? 'slot-full' : ''}`}>
      <button type="button" class="slot-open" onClick={go}>
        <Icon name={icons[what]} />
        <span class="slot-words">
          <span class="slot-what small">{t(`room:seal.what.${what}`)}</span>
          <span class="slot-short" aria-hidden="true">
            {t(`room:seal.short.${what}`)}
          </span>
          <span class="slot-chosen">{chosen || t(`room:seal.none.${what}`)}</span>
        </span>
      </button>
      {chosen && what !== 'decision' && (
        <button
          type="button"
          class="slot-clear"
          aria-label={t('room:seal.clear', { what: t(`room:seal.what.${what}`) })}
          onClick={() => setDraft({ ...draft, [what]: what === 'edits' ? [] : undefined })}
        >
          <Icon name="cross" />
        </button>
      )}
    </div>
  );
}

function Waiting() {
  const { bundle, view, words, t, rivalThinks } = useRoom();
  // The delegation across the table is asked first, third parties after it.
  const thinks = view.otherHasSealed ? (view.parties[0] ?? view.other) : view.other;
  const side = seatName(bundle.scenario, thinks, words);
  return (
    <section class="seal-bar seal-sealed" aria-label={t('room:seal.heading')}>
      <p role="status">
        <Icon name="envelope" />
        <b>{t('room:seal.sealed')}</b>{' '}
        {t(rivalThinks ? 'room:seal.rivalThinks' : 'room:seal.waiting', { side })}
      </p>
    </section>
  );
}
