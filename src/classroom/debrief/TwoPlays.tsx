import { seatsOf } from '../../crisis/place.ts';
import { Scores } from '../../screens/debrief/Scores.tsx';
import { viewOf } from '../../screens/view-of.ts';
import type { Translate } from '../../web/i18n.ts';
import { tableName } from '../console/people/places.ts';
import { AnswersTo, promptsAsked } from './Answers.tsx';
import { useDebriefed } from './class-context.ts';
import { glanceAt } from './glance.ts';
import { otherTime, type Played } from './played.ts';
import { TablePicker } from './TablePicker.tsx';

/** A table's first game beside its second, with seats exchanged. */
export function TwoPlays() {
  const { t, played, now, wall, parts } = useDebriefed();
  const other = otherTime(played, now);
  const [first, second] = now.play === 0 ? [now, other] : [other, now];
  return (
    <div class="stack">
      <p class="part-head">{t('class-debrief:swap.lead')}</p>
      <TablePicker />
      <div class="two-sides">
        {[first, second].map((one, at) => (
          <OnePlay key={one?.id ?? at} played={one} />
        ))}
      </div>
      {!wall && (
        <AnswersTo asked={promptsAsked(t)} of={(person) => sits(parts.people?.[person]?.place?.group, now)} />
      )}
    </div>
  );
}

/** Whether a place is at a table, whichever time it is. */
const sits = (group: string | undefined, { id }: Played): boolean =>
  group?.replaceAll("'", '') === id.replaceAll("'", '');

function OnePlay({ played }: { played: Played | undefined }) {
  const { t, bundle, words } = useDebriefed();
  if (!played) return <p class="soft">{t('class-debrief:swap.missing')}</p>;
  const glance = glanceAt(played);
  const [seat = ''] = seatsOf(bundle.scenario);
  const { opened } = viewOf(played.game, seat);
  return (
    <section class="card" aria-label={tableName(played.id, t)}>
      <p class="soft small">{tableName(played.id, t)}</p>
      <h3>{words(`endings.${glance.ending}.title`)}</h3>
      <p>{words(`endings.${glance.ending}.about`)}</p>
      {opened && (
        <Scores
          scenario={bundle.scenario}
          scores={opened.scores}
          seat={seat}
          words={words}
          t={t as unknown as Translate}
        />
      )}
      <p>
        {t('class-debrief:swap.agreed', { value: glance.agreed, of: glance.clauses })}{' '}
        {t('class-debrief:swap.possible', { value: glance.ratifiable, of: glance.deals })}
      </p>
    </section>
  );
}
