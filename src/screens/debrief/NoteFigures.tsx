import { useContext } from 'preact/hooks';
import { isParty } from '../../crisis/place.ts';
import { scoreKindsOf } from '../../crisis/scores.ts';
import type { Glance } from '../../rival/reason.ts';
import { shortName } from '../text/labels.ts';
import { signedTenths, tenths } from '../text/numbers.ts';
import { By } from '../widgets/By.tsx';
import type { Telling } from './notes-text.ts';
import { Printing } from './paper.ts';
import type { NoteProps } from './StepNote.tsx';

type FigureProps = NoteProps & { telling: Telling };

/** The figures behind a note, and the deal that a delegation would have signed: folded until somebody asks. */
export function NoteFigures(props: FigureProps) {
  const { t } = props;
  const printing = useContext(Printing);
  const party = isParty(props.bundle.scenario, props.seat);
  return (
    <details class="note-figures" open={printing}>
      <summary>{t(party ? 'debrief:notes.partyFigures' : 'debrief:notes.figures')}</summary>
      <div class="note-parts">
        {!party && (
          <>
            <Deal {...props} />
            <Beliefs {...props} />
          </>
        )}
        <Expected {...props} />
        <AtOnce {...props} />
        <Edits {...props} />
      </div>
    </details>
  );
}

function Deal({ note, bundle, telling: { words, t } }: FigureProps) {
  const { wouldSign } = note.reason;
  return (
    <section>
      <h5>{t('debrief:notes.deal')}</h5>
      <p class="soft small">{t(wouldSign ? 'debrief:notes.dealAbout' : 'debrief:notes.dealNone')}</p>
      {wouldSign && (
        <dl class="note-deal small">
          {Object.keys(bundle.scenario.clauses).map((clause) => (
            <div key={clause}>
              <dt>{words(`clauses.${clause}.title`)}</dt>
              <dd>{words(`clauses.${clause}.positions.${wouldSign[clause]}.title`)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function Beliefs({ note, telling: { other, words, t } }: FigureProps) {
  return (
    <section>
      <h5>{t('debrief:notes.beliefs', { other: words(`delegations.${other}.name`) })}</h5>
      <dl class="note-deal small">
        {Object.entries(note.reason.belief).map(([id, percent]) => (
          <div key={id}>
            <dt>{words(`mustHaves.${other}.${id}.title`)}</dt>
            <dd class="number">
              <span class="share-bar" aria-hidden="true" style={{ '--share': `${percent}%` }} />
              {percent} %
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Expected({ note, telling: { scenario, seat, words, t } }: FigureProps) {
  const { acts } = note.reason;
  if (!acts) return null;
  const compared = acts.instead?.compared;
  const columns = [
    { name: t('debrief:notes.chosen'), expects: acts.expects },
    ...(acts.instead && compared
      ? [{ name: words(`moves.${acts.instead.does.move}.title`), expects: compared.expects }]
      : []),
  ];
  return (
    <section>
      <h5>{t('debrief:notes.expected')}</h5>
      <table class="facts">
        <thead>
          <tr>
            <td />
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scoreKindsOf(scenario, seat).map((score) => (
            <tr key={score}>
              <th scope="row">{t(`score.${score}`)}</th>
              {columns.map(({ name, expects }) => (
                <td key={name} class="number">
                  {tenths(expects[score])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function AtOnce({ note, bundle, telling: { words, t } }: FigureProps) {
  const { acts } = note.reason;
  if (!acts) return null;
  const { scenario } = bundle;
  const glances = [acts.public, acts.quiet, acts.instead?.does].flatMap((glance) => glance ?? []);
  const shifts = ({ meters, costs, rupture }: Glance) => [
    ...(rupture === 0 ? [] : [{ meter: 'rupture', by: rupture }]),
    ...meters.map(({ meter, by }) => ({ meter, by })),
    ...Object.entries(costs).map(([meter, points]) => ({ meter, by: -points })),
  ];
  return (
    <section>
      <h5>{t('debrief:notes.atOnce')}</h5>
      <dl class="note-deal note-acts small">
        {glances.map((glance) => (
          <div key={glance.move}>
            <dt>{words(`moves.${glance.move}.title`)}</dt>
            <dd>
              {shifts(glance).length === 0 && t('debrief:nothing')}
              <ul class="note-shifts">
                {shifts(glance).map(({ meter, by }) => (
                  <li key={meter}>
                    {shortName(scenario, meter, words, t)} <By scenario={scenario} meter={meter} by={by} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Edits({ note, seat, telling: { other, words, t } }: FigureProps) {
  const { edits } = note.reason;
  if (edits.length === 0) return null;
  return (
    <section>
      <h5>{t('debrief:notes.edits')}</h5>
      <dl class="note-deal small">
        {edits.map(({ edit, mine, theirs }) => (
          <div key={edit.clause}>
            <dt>{words(`clauses.${edit.clause}.title`)}</dt>
            <dd class="number">
              {words(`delegations.${seat}.name`)}: {t('debrief:notes.points', { by: signedTenths(mine) })} ·{' '}
              {words(`delegations.${other}.name`)}: {t('debrief:notes.points', { by: signedTenths(theirs) })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
