import { shortDate } from '../text/dates.ts';
import { Icon } from '../widgets/Icon.tsx';
import { Ask } from './Ask.tsx';
import { useRoom } from './game-context.ts';
import { trackRows } from './tracks.ts';

/** Where every track of the crisis stands; what moved last is lit. */
export function Tracks() {
  const { bundle, view, words, t, language } = useRoom();
  const dateOf = (at: number) => bundle.scenario.calendar.rounds[view.rounds[at] ?? '']?.date;
  return (
    <section class="panel tracks" aria-labelledby="tracks-heading" data-tour="tracks">
      <h2 id="tracks-heading" class="panel-heading">
        <Icon name="radar" />
        {t('room:tracks.heading')}
        <Ask topic="track" />
      </h2>
      <dl class="tracks-list">
        {trackRows(bundle.scenario, view).map(({ track, state, from, fresh }) => {
          const stateName = (id: string) => words(`tracks.${track}.states.${id}`);
          const date = from && dateOf(from.round);
          return (
            <div key={track} class={fresh ? 'track track-fresh' : 'track'}>
              <dt>{words(`tracks.${track}.name`)}</dt>
              <dd>
                {stateName(state)}
                {fresh && from && (
                  <span class="small soft">
                    {' '}
                    {t('room:tracks.from', {
                      state: stateName(from.state),
                      date: date ? shortDate(date, language) : '',
                    })}
                  </span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
