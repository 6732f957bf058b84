import { decisionRefusalIn } from '../../crisis/view-refusals.ts';
import type { Decision as DecisionName } from '../../scenario/schema.ts';
import { StageWindow } from '../stage/StageWindow.tsx';
import { offerText } from '../text/labels.ts';
import { refusalSentence } from '../text/refusal-sentence.ts';
import { Icon } from '../widgets/Icon.tsx';
import type { IconName } from '../widgets/icons.ts';
import { Ask } from './Ask.tsx';
import { ForAgainst } from './ForAgainst.tsx';
import { useRoom } from './game-context.ts';
import { Prospects } from './Prospects.tsx';
import { SourceLabel } from './SourceLabel.tsx';
import { Support } from './Support.tsx';
import { standingLines } from './standing-lines.ts';
import { storyClock, timeOfDay } from './story-clock.ts';

const decisions: readonly { id: DecisionName; icon: IconName }[] = [
  { id: 'sign', icon: 'pen' },
  { id: 'announce', icon: 'statement' },
  { id: 'lapse', icon: 'hold' },
];

/** The last step: sign, announce or let lapse, beside the text as it stands and what home makes of it. */
export function Decision() {
  const { bundle, view, draft, setDraft, words, t, notice, stage } = useRoom();
  const { scenario } = bundle;
  const clock = storyClock(view);
  return (
    <div class="decision">
      <section class="decision-choices" aria-labelledby="decision-heading">
        <div class="decision-head">
          <h2 id="decision-heading">
            {t('room:decision.heading')} <Ask topic="decision" />
          </h2>
          <p class="midnight-clock" aria-hidden="true">
            {clock.unit === 'hours' ? timeOfDay(clock.left) : ''}
          </p>
        </div>
        <ul class="decision-list">
          {decisions.map(({ id, icon }) => {
            const refusal = decisionRefusalIn(scenario, view, id);
            const why = refusal && refusalSentence(refusal, t, words);
            const base = `decisions.${view.seat}.${id}`;
            const chosen = draft.decision === id;
            return (
              <li key={id} class={`choice ${chosen ? 'choice-chosen' : ''}`}>
                <button
                  type="button"
                  class="choice-button"
                  aria-pressed={chosen}
                  aria-disabled={why !== undefined}
                  onClick={() =>
                    why ? notice(why) : setDraft({ ...draft, decision: chosen ? undefined : id })
                  }
                >
                  <Icon name={chosen ? 'check' : icon} />
                  <b>{words(`${base}.title`)}</b>
                </button>
                <div class="choice-more">
                  <p>{words(`${base}.about`)}</p>
                  {why && <p class="small move-why">{why}</p>}
                  <ForAgainst base={base} />
                  {!why && <Prospects mine={id} />}
                  <SourceLabel
                    label={scenario.delegations[view.seat]?.decisions[id].label ?? { kind: 'invented' }}
                  />
                </div>
              </li>
            );
          })}
        </ul>
        <div class="midnight">
          <StageWindow stage={stage} class="midnight-stage" />
        </div>
      </section>
      <section class="decision-text" aria-labelledby="text-heading">
        <h2 class="panel-heading">
          <Icon name="vote" />
          {t('room:decision.home')} <Ask topic="ratify" />
        </h2>
        <Support home={view.home} />
        <h2 id="text-heading" class="panel-heading">
          <Icon name="table" />
          {t('room:decision.text')} <Ask topic="standingText" />
        </h2>
        <ol class="standing paper">
          {standingLines(view).map(({ clause, offer, agreed }) => (
            <li key={clause} class={agreed ? 'standing-agreed' : 'standing-fallback'}>
              <span class="standing-clause small">
                {words(`clauses.${clause}.title`)}
                {!agreed && ` · ${t('room:decision.notAgreed')}`}
              </span>
              <span class="standing-line">{offerText(clause, offer, words, t)}</span>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
