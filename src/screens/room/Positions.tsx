import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type Wording, worded } from '../../crisis/offer.ts';
import { refusalSentence } from '../text/refusal-sentence.ts';
import { Ask } from './Ask.tsx';
import { ForAgainst } from './ForAgainst.tsx';
import { useRoom } from './game-context.ts';
import { SourceLabel } from './SourceLabel.tsx';
import { type ClauseRow, positionsOf, tastes } from './table-rows.ts';

interface PositionsProps {
  row: ClauseRow;
  position: string | undefined;
  onPosition(position: string): void;
  how: readonly Wording[];
  onHow(how: readonly Wording[]): void;
  editable: boolean;
  /** What proposes the marked position. */
  propose: ComponentChildren;
}

/** The positions of a clause: the marked one opens with its reasons, its wordings and how home takes to it. */
export function Positions({ row, position, onPosition, how, onHow, editable, propose }: PositionsProps) {
  const { bundle, view, words, t } = useRoom();
  const name = useId();
  return (
    <fieldset class="positions">
      <legend class="only-read">{t('room:table.positions')}</legend>
      {positionsOf(bundle.scenario, view, row.id).map((choice) => {
        const base = `clauses.${row.id}.positions.${choice.position}`;
        const marked = choice.position === position;
        const toggle = (wording: Wording) =>
          onHow(how.includes(wording) ? how.filter((one) => one !== wording) : [...how, wording]);
        const label = row.clause.positions[choice.position]?.label;
        return (
          <div key={choice.position} class={`position ${marked ? 'position-marked' : ''}`}>
            <label class="position-line">
              <input type="radio" name={name} checked={marked} onChange={() => onPosition(choice.position)} />
              <span>{words(`${base}.title`)}</span>
              <Holders row={row} position={choice.position} />
            </label>
            <Tastes row={row} position={choice.position} how={marked ? how : []} />
            {marked && (
              <div class="position-more">
                {choice.refusal && editable && (
                  <p class="small">{refusalSentence(choice.refusal, t, words)}</p>
                )}
                <ForAgainst base={base} />
                {label && <SourceLabel label={label} />}
                {editable && choice.wordings.length > 0 && (
                  <fieldset class="wordings" aria-label={t('room:table.wording')}>
                    {choice.wordings.map((wording) => (
                      <span key={wording} class="wording">
                        <button
                          type="button"
                          class="filter"
                          aria-pressed={how.includes(wording)}
                          onClick={() => toggle(wording)}
                        >
                          {t(`wording.${wording}`)}
                        </button>
                        <Ask topic={wording === 'ambiguous' ? 'ambiguity' : 'conditional'} />
                      </span>
                    ))}
                  </fieldset>
                )}
                {how.includes('ambiguous') && <p class="small quote">{words(`${base}.ambiguous`)}</p>}
                {editable && <div class="row">{propose}</div>}
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

/** Who has this position in the brackets. */
function Holders({ row, position }: { row: ClauseRow; position: string }) {
  const { view, words } = useRoom();
  const holders = [
    ...(row.ours?.position === position ? [view.seat] : []),
    ...(row.theirs?.position === position ? [view.other] : []),
  ];
  return (
    <>
      {holders.map((seat) => (
        <span key={seat} class="chip">
          {words(`delegations.${seat}.name`)}
        </span>
      ))}
    </>
  );
}

/** How own blocs take to it: pluses and minuses, one bloc after the other. */
function Tastes({ row, position, how }: { row: ClauseRow; position: string; how: readonly Wording[] }) {
  const { bundle, view, words, t } = useRoom();
  const felt = tastes(bundle.scenario, view, row.id, worded(position, how)).filter(
    ({ taste }) => taste !== 0,
  );
  if (felt.length === 0) return null;
  return (
    <ul class="tastes small" aria-label={t('room:table.tastes')}>
      {felt.map(({ bloc, taste }) => (
        <li key={bloc} class={taste > 0 ? 'taste-good' : 'taste-bad'}>
          {words(`blocs.${view.seat}.${bloc}.name`)}{' '}
          <span aria-hidden="true">{(taste > 0 ? '+' : '−').repeat(Math.abs(taste))}</span>
          <span class="only-read">{taste > 0 ? `+${taste}` : `−${-taste}`}</span>
        </li>
      ))}
    </ul>
  );
}
