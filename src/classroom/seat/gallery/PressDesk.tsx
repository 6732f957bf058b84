import { useState } from 'preact/hooks';
import { RadioCards } from '../../../web/RadioCards.tsx';
import { headlineText } from '../../client/headline-text.ts';
import { type HeadlineWords, headlineLines } from '../../session/statement.ts';
import { useSeat } from '../seat-context.ts';
import { BlocSelect } from './BlocSelect.tsx';

type Line = keyof typeof headlineLines;
const lines = Object.keys(headlineLines) as Line[];

/** The press writes one headline a round: whom it moves, which way, and in what words. */
export function PressDesk() {
  const { t, view, session, wish, words, bundle, notice } = useSeat();
  const [bloc, setBloc] = useState('');
  const [by, setBy] = useState<1 | -1>(1);
  const [line, setLine] = useState<Line>('hope');
  const [clause, setClause] = useState(() => Object.keys(bundle.scenario.clauses)[0] ?? '');
  const [text, setText] = useState('');
  if (!view) return null;
  if (view.phase !== 'deliberation' || view.lastHeadline === view.round)
    return (
      <section class="card" aria-label={t('classroom:press.heading')}>
        <h2>{t('classroom:press.heading')}</h2>
        <p>{t(view.phase === 'deliberation' ? 'classroom:press.printed' : 'classroom:press.later')}</p>
      </section>
    );
  const fitting = lines.filter((one) => headlineLines[one] === by);
  const says: HeadlineWords = { line: fitting.includes(line) ? line : (fitting[0] ?? 'hope'), clause };
  const own = text.trim();
  const print = async (event: Event) => {
    event.preventDefault();
    if (bloc === '') return notice(t('classroom:press.pickBloc'));
    const what = own === '' ? { says } : { text: own };
    if (await wish({ do: 'headline', bloc, by, ...what })) setText('');
  };
  return (
    <form class="card paper press-desk" onSubmit={(event) => void print(event)}>
      <h2>{t('classroom:press.heading')}</h2>
      <p class="small soft">{t('classroom:press.about')}</p>
      <BlocSelect value={bloc} onChange={setBloc} />
      <RadioCards<1 | -1>
        legend={t('classroom:press.way')}
        layout="row"
        options={[
          { value: 1, title: t('classroom:press.warmer') },
          { value: -1, title: t('classroom:press.cooler') },
        ]}
        value={by}
        onChange={setBy}
      />
      <label class="field">
        <span>{t('classroom:press.clause')}</span>
        <select class="select" value={clause} onChange={(event) => setClause(event.currentTarget.value)}>
          {Object.keys(bundle.scenario.clauses).map((id) => (
            <option key={id} value={id}>
              {words(`clauses.${id}.title`)}
            </option>
          ))}
        </select>
      </label>
      {bloc !== '' && (
        <RadioCards<Line>
          legend={t('classroom:press.words')}
          layout="list"
          options={fitting.map((one) => ({
            value: one,
            title: headlineText({ text: undefined, says: { line: one, clause }, bloc, by }, words, t),
          }))}
          value={own === '' ? says.line : undefined}
          onChange={setLine}
        />
      )}
      {session.freeText && (
        <label class="field">
          <span>{t('classroom:press.own')}</span>
          <input
            class="input"
            maxLength={120}
            autocomplete="off"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
      )}
      <button type="submit" class="button button-main" aria-disabled={bloc === ''}>
        {t('classroom:press.print')}
      </button>
    </form>
  );
}
