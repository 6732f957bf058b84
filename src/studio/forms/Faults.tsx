import type { Path } from '../yaml/wish.ts';
import { useForms } from './context.ts';

/** What the reader says of a path, in its own words. `deep`: of everything under it too. */
export function Faults({ path, id, deep = false }: { path: Path; id?: string; deep?: boolean }) {
  const { problemsAt, problemsUnder } = useForms();
  const all = deep ? problemsUnder(path) : problemsAt(path);
  if (all.length === 0) return null;
  return (
    <ul class="form-faults" id={id}>
      {all.map(({ what, mend, severity, line, column }) => (
        <li key={`${line}:${column} ${what}`} class={`form-fault form-fault-${severity}`}>
          {what} — {mend}
        </li>
      ))}
    </ul>
  );
}
