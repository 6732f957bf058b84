import type { Desk } from './desk.ts';
import type { DeskState } from './desk-state.ts';

/** Everything that is wrong, each a way to its place. */
export function Problems({ desk, state: { t, read } }: { desk: Desk; state: DeskState }) {
  if (!read) return null;
  if (read.diagnostics.length === 0) return <p>{t('studio:noProblems')}</p>;
  return (
    <ul class="problems">
      {read.diagnostics.map((one) => (
        <li
          key={`${one.file}:${one.line}:${one.column} ${one.what}`}
          class={`problem problem-${one.severity}`}
        >
          <button type="button" onClick={() => desk.goTo(one)}>
            {one.file}:{one.line}:{one.column}
          </button>{' '}
          {one.what} — {one.mend}
        </li>
      ))}
    </ul>
  );
}
