import { useMemo, useState } from 'preact/hooks';
import { askedIn } from '../../../crisis/asked.ts';
import { legalMoves } from '../../../crisis/view-refusals.ts';
import { stepOf } from '../../../screens/room/orders.ts';
import { useSeat } from '../seat-context.ts';
import type { Talk } from './channel-list.ts';
import { OwnWords } from './OwnWords.tsx';

const said = ['agree', 'disagree', 'doubt', 'hurry', 'thanks'] as const;

/** In a team: a word in one press, and an act that one thinks should be ordered. */
export function SayTeam({ talk }: { talk: Talk }) {
  const { t, wish } = useSeat();
  return (
    <div class="say">
      <div class="marks">
        {said.map((mark) => (
          <button
            key={mark}
            type="button"
            class="button button-small"
            onClick={() => void wish({ do: 'say', channel: talk.channel, what: { kind: 'mark', mark } })}
          >
            {t(`classroom:mark.${mark}`)}
          </button>
        ))}
      </div>
      <Suggest talk={talk} />
      <OwnWords talk={talk} />
    </div>
  );
}

function Suggest({ talk }: { talk: Talk }) {
  const { t, wish, words, view, bundle } = useSeat();
  const [move, setMove] = useState('');
  const { scenario } = bundle;
  const moves = useMemo(() => {
    if (view?.phase !== 'deliberation' || view.sealed) return [];
    const asked = askedIn(stepOf(view));
    const legal = legalMoves(scenario, view);
    return Object.keys(legal).filter((id) => {
      const channel = scenario.moves[id]?.channel;
      return !legal[id] && channel !== undefined && asked.includes(channel);
    });
  }, [scenario, view]);
  if (moves.length === 0) return null;
  const send = async () => {
    if (move === '') return;
    if (await wish({ do: 'say', channel: talk.channel, what: { kind: 'suggest', move } })) setMove('');
  };
  return (
    <div class="suggest">
      <select
        class="select"
        aria-label={t('classroom:suggest.label')}
        value={move}
        onChange={(event) => setMove(event.currentTarget.value)}
      >
        <option value="">{t('classroom:suggest.label')}</option>
        {(['public', 'quiet'] as const).map((channel) => (
          <optgroup key={channel} label={t(`room:seal.what.${channel}`)}>
            {moves
              .filter((id) => scenario.moves[id]?.channel === channel)
              .map((id) => (
                <option key={id} value={id}>
                  {words(`moves.${id}.title`)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <button type="button" class="button" aria-disabled={move === ''} onClick={() => void send()}>
        {t('classroom:suggest.send')}
      </button>
    </div>
  );
}
