import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Problem } from '../scenario/diagnostic.ts';
import type { Language } from '../scenario/text.ts';
import { problemText } from '../web/remark-text.ts';
import type { Desk } from './desk.ts';
import type { DeskState } from './desk-state.ts';
import { mendLabel } from './mend-label.ts';
import { countProblems } from './place-problems.ts';

/** Problems that are listed; whoever has more begins at the top. */
const most = 200;

type Shown = Pick<DeskState, 't' | 'settings' | 'read' | 'problem'>;

/** Everything that is wrong: each a way to its place and, where its mend is certain, that mend. */
export function Problems({ desk, state: { t, settings, read, problem } }: { desk: Desk; state: Shown }) {
  // Letters alone draw nothing anew.
  return useMemo(
    () => <ProblemList {...{ desk, t, settings, read, problem }} />,
    [desk, t, settings, read, problem],
  );
}

function ProblemList({ desk, t, settings, read, problem }: Shown & { desk: Desk }) {
  if (!read) return <p class="panel-note">{t('studio:reading')}</p>;
  const { diagnostics } = read;
  if (diagnostics.length === 0) return <p class="panel-note">{t('studio:noProblems')}</p>;
  const { errors } = countProblems(diagnostics);
  return (
    <>
      {errors === 0 && <p class="panel-note">{t('studio:onlyWarnings')}</p>}
      <ul class="problems">
        {diagnostics.slice(0, most).map((one) => (
          <ProblemItem
            key={`${one.file}:${one.line}:${one.column} ${one.what}`}
            {...{ desk, t, one }}
            language={settings.language}
            current={one === problem}
          />
        ))}
      </ul>
      {diagnostics.length > most && (
        <p class="panel-note">{t('studio:moreProblems', { count: diagnostics.length - most })}</p>
      )}
    </>
  );
}

interface ItemProps {
  desk: Desk;
  t: DeskState['t'];
  language: Language;
  one: Problem;
  /** Whether the author has just gone to it. */
  current: boolean;
}

function ProblemItem({ desk, t, language, one, current }: ItemProps) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const { file, line, column, severity, fix } = one;
  const { what, mend } = problemText(one, t, language);
  return (
    <li ref={item} class={`problem problem-${severity}`} aria-current={current ? 'true' : undefined}>
      <button type="button" class="problem-go" onClick={() => desk.goToProblem(one)}>
        <span class="problem-place">
          <span class="problem-kind">{t(`studio:severity.${severity}`)}</span> {file}:{line}:{column}
        </span>
        <span class="problem-what">{what}</span>
        <span class="problem-mend">{mend}</span>
      </button>
      {fix && (
        <button type="button" class="button button-small problem-fix" onClick={() => desk.mend(one)}>
          {mendLabel(t, fix)}
        </button>
      )}
    </li>
  );
}
