import { useId } from 'preact/hooks';
import { leakChance } from '../../crisis/tasks/make-move.ts';
import { meterName } from '../text/labels.ts';
import { refusalSentence } from '../text/refusal-sentence.ts';
import { Icon } from '../widgets/Icon.tsx';
import { Ask } from './Ask.tsx';
import type { Choice } from './choices.ts';
import { ForAgainst } from './ForAgainst.tsx';
import { Expected, Forecasts } from './Forecasts.tsx';
import { useRoom } from './game-context.ts';
import { toggleMove } from './orders.ts';
import { SourceLabel } from './SourceLabel.tsx';
import { useOpenedInView } from './use-opened-in-view.ts';

interface MoveCardProps {
  choice: Choice;
  open: boolean;
  onOpen(): void;
}

/** One act: a line that can be chosen at once, and underneath everything that speaks for and against it. */
export function MoveCard({ choice, open, onOpen }: MoveCardProps) {
  const { bundle, draft, setDraft, view, words, t, notice } = useRoom();
  const details = useId();
  const whole = useOpenedInView(open);
  const { id, move, refusal, chosen } = choice;
  const title = words(`moves.${id}.title`);
  const why = refusal && refusalSentence(refusal, t, words);
  const leak = leakChance(bundle.scenario, view.rupture, move.leak?.chance ?? 0);
  const choose = () => {
    if (why) return notice(why);
    setDraft(toggleMove(draft, move.channel, id));
  };
  return (
    <article ref={whole} class={`move ${chosen ? 'move-chosen' : ''} ${why ? 'move-barred' : ''}`}>
      <div class="move-line">
        <button type="button" class="move-open" aria-expanded={open} aria-controls={details} onClick={onOpen}>
          <Icon name={move.kind === 'outreach' && move.channel === 'quiet' ? 'backChannel' : move.kind} />
          <span class="move-title">
            {title}
            <Marks choice={choice} />
            {why ? <span class="move-why small">{why}</span> : !open && <Expected move={id} />}
          </span>
          <Icon name="caret" class={open ? 'turned' : ''} />
        </button>
        <button
          type="button"
          class="move-choose"
          aria-pressed={chosen}
          aria-disabled={why !== undefined}
          aria-label={t(chosen ? 'room:moves.chosenName' : 'room:moves.chooseName', { move: title })}
          onClick={choose}
          disabled={view.sealed !== undefined}
        >
          <Icon name={chosen ? 'check' : 'circle'} />
          <span aria-hidden="true">{t(chosen ? 'room:moves.chosen' : 'room:moves.choose')}</span>
        </button>
      </div>
      {open && (
        <div class="move-details" id={details}>
          <p>{words(`moves.${id}.about`)}</p>
          <ForAgainst base={`moves.${id}`} />
          <Forecasts move={id} />
          {move.leak && (
            <p class="small">
              <Icon name="leak" /> {t('room:moves.leak', { percent: leak })} <Ask topic="leak" />
            </p>
          )}
          <p class="row">
            <SourceLabel label={move.label} /> <Ask topic="label" />
          </p>
        </div>
      )}
    </article>
  );
}

/** What the line itself says of an act: cost, matters it answers, word it gives, whether it fills in by itself. */
function Marks({ choice: { move, matters, standing } }: { choice: Choice }) {
  const { bundle, words, t } = useRoom();
  return (
    <span class="marks small">
      {Object.entries(move.costs).map(([meter, points]) => (
        <span key={meter} class="mark">
          {t('room:moves.cost', { points, meter: meterName(bundle.scenario, meter, words, t) })}
        </span>
      ))}
      {matters.map((matter) => (
        <span key={matter} class="mark mark-matter">
          {t('room:moves.answers', { matter: words(`matters.${matter}.title`) })}
        </span>
      ))}
      {move.word && <span class="mark mark-word">{t(`room:moves.${move.word.kind}`)}</span>}
      {standing && <span class="mark">{t('room:moves.standing')}</span>}
    </span>
  );
}
