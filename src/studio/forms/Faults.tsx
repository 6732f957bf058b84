import { problemText } from '../../web/remark-text.ts';
import type { Path } from '../yaml/wish.ts';
import { useForms } from './context.ts';

/** What the reader says of a path. `deep`: of everything under it too. */
export function Faults({ path, id, deep = false }: { path: Path; id?: string; deep?: boolean }) {
  const { t, language, problemsAt, problemsUnder } = useForms();
  const all = deep ? problemsUnder(path) : problemsAt(path);
  if (all.length === 0) return null;
  return (
    <ul class="form-faults" id={id}>
      {all.map((problem) => {
        const { severity, line, column } = problem;
        const { what, mend } = problemText(problem, t, language);
        return (
          <li key={`${line}:${column} ${what}`} class={`form-fault form-fault-${severity}`}>
            {what} — {mend}
          </li>
        );
      })}
    </ul>
  );
}
