import { Icon } from '../widgets/Icon.tsx';
import { SeatName } from '../widgets/SeatName.tsx';
import { Ask } from './Ask.tsx';
import { useRoom } from './game-context.ts';
import { type MatterCard, matterCards } from './matter-cards.ts';
import { stepOf } from './orders.ts';
import { SourceLabel } from './SourceLabel.tsx';

/** What lies on the desk: how large each matter has grown, and which acts would answer it. */
export function Matters() {
  const { bundle, view, t } = useRoom();
  const step = stepOf(view);
  const cards = matterCards(bundle.scenario, view, step);
  if (cards.length === 0 && step !== 'deliberation') return null;
  return (
    <section class="panel matters" aria-labelledby="matters-heading" data-tour="matters">
      <h2 id="matters-heading" class="panel-heading">
        <Icon name="matter" />
        {t('room:matters.heading', { count: cards.length })}
        <Ask topic="matter" />
      </h2>
      {cards.length === 0 && <p class="soft">{t('room:matters.none')}</p>}
      <ul class="stack">
        {cards.map((card) => (
          <li key={card.matter}>
            <Card card={card} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Card({ card }: { card: MatterCard }) {
  const { bundle, view, draft, words, t, show } = useRoom();
  const { scenario } = bundle;
  const drafted = [draft.public, draft.quiet].some((move) => move && card.answers.includes(move));
  const about = words(`matters.${card.matter}.${card.size > 1 ? 'larger' : 'about'}`);
  const label = scenario.matters[card.matter]?.label;
  return (
    <article class={`matter ${card.heavy ? 'matter-heavy' : ''} ${card.ours ? '' : 'matter-theirs'}`}>
      <h3>{words(`matters.${card.matter}.title`)}</h3>
      <p class="matter-size small">
        <span class="dots" aria-hidden="true">
          {Array.from({ length: card.most }, (_, at) => (
            <i key={at} class={at < card.size ? 'dot dot-full' : 'dot'} />
          ))}
        </span>
        {t(card.size > 1 ? 'room:matters.grown' : 'room:matters.new', { size: card.size, most: card.most })}
        {card.heavy && <span class="chip">{t('room:matters.heavy')}</span>}
      </p>
      <p class="small">{about}</p>
      {card.favours && card.favours !== view.seat && (
        <p class="small soft">
          {t('room:matters.favours', { side: words(`delegations.${card.favours}.name`) })}
        </p>
      )}
      <div class="row">
        {card.ours ? (
          card.answers.length > 0 && (
            <button
              type="button"
              class={`button button-small ${drafted ? 'button-done' : ''}`}
              onClick={() => show('moves', { channel: channelOf(card), matter: card.matter })}
            >
              {drafted && <Icon name="check" />}
              {drafted
                ? t('room:matters.answered')
                : t('room:matters.answers', { count: card.answers.length })}
            </button>
          )
        ) : (
          <span class="small soft">
            {t('room:matters.theirs')} <SeatName scenario={scenario} seat={card.to} words={words} />
          </span>
        )}
        {label && <SourceLabel label={label} />}
      </div>
    </article>
  );

  function channelOf({ answers }: MatterCard): 'public' | 'quiet' {
    return scenario.moves[answers[0] ?? '']?.channel ?? 'public';
  }
}
