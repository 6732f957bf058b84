import type { State } from '../../crisis/state.ts';
import { seatClass } from '../seat-class.ts';
import { offerText } from '../text/labels.ts';
import { SeatName } from '../widgets/SeatName.tsx';
import { type ClauseStory, clauseStories } from './clauses.ts';
import type { OpenedProps } from './opened.ts';

/** Clause by clause: what each side first asked, what stood at the end, and the distance that was closed. */
export function ClauseTable(props: OpenedProps & { state: State }) {
  const { bundle, state, view, words, t } = props;
  const stories = clauseStories(bundle.scenario, state);
  const seats = [view.seat, view.other];
  const far = stories.reduce((sum, { apart }) => sum + apart.first, 0);
  const left = stories.reduce((sum, { apart }) => sum + apart.last, 0);
  return (
    <section class="clause-stories stack">
      <h3>{t('debrief:deals.clauses')}</h3>
      <p>{t('debrief:deals.distance', { first: far, last: left })}</p>
      <ul class="stories">
        {stories.map((story) => (
          <li key={story.clause} class="card story">
            <h4>{words(`clauses.${story.clause}.title`)}</h4>
            {seats.map((seat) => {
              const first = story.first[seat];
              const last = story.last[seat];
              const firstText = first && offerText(story.clause, first, words, t);
              const lastText = last && offerText(story.clause, last, words, t);
              return (
                <p key={seat} class={`story-offer ${seatClass(bundle.scenario, seat)}`}>
                  <SeatName scenario={bundle.scenario} seat={seat} words={words} />
                  <span>
                    {firstText}
                    {lastText !== firstText && !story.agreed && <> → {lastText}</>}
                  </span>
                </p>
              );
            })}
            <p class="story-end">
              <span class="chip">{t(statusOf(story))}</span> {offerText(story.clause, story.stands, words, t)}
            </p>
            <Distance story={story} t={t} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const statusOf = ({ agreed, locked }: ClauseStory) =>
  locked ? 'debrief:deals.locked' : agreed ? 'debrief:deals.agreed' : 'debrief:deals.open';

/** Distance at first and at last, as filled and empty steps and in figures. */
function Distance({ story: { apart }, t }: { story: ClauseStory; t: OpenedProps['t'] }) {
  const closed = Math.max(0, apart.first - apart.last);
  return (
    <p class="distance small">
      <span aria-hidden="true">
        {'●'.repeat(closed)}
        {'○'.repeat(apart.last)}
      </span>{' '}
      {t('debrief:deals.apart', apart)}
    </p>
  );
}
