import type { Diagnostic as Mark } from '@codemirror/lint';
import type { Desk } from '../desk.ts';
import type { DeskState } from '../desk-state.ts';
import { mendLabel } from '../mend-label.ts';
import { placedProblems } from '../place-problems.ts';

/** The problems of a file as the editor underlines them, each with its mend and, where there is one, its fix. */
export function marksOf(desk: Desk, state: DeskState, file: string): Mark[] {
  return placedProblems(state, file).map(({ problem, from, to }) => {
    const { severity, what, mend, fix } = problem;
    return {
      from,
      to,
      severity,
      message: `${what} — ${mend}`,
      renderMessage: () => message(what, mend),
      ...(fix && {
        actions: [{ name: mendLabel(state.t, fix), apply: () => desk.mend(problem) }],
      }),
    };
  });
}

function message(what: string, mend: string): HTMLElement {
  const box = document.createElement('span');
  box.lang = 'en';
  for (const [name, text] of [
    ['cm-what', what],
    ['cm-mend', mend],
  ] as const) {
    const line = box.appendChild(document.createElement('div'));
    line.className = name;
    line.textContent = text;
  }
  return box;
}
