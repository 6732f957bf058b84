import type { Diagnostic as Mark } from '@codemirror/lint';
import type { Language } from '../../scenario/text.ts';
import { problemText } from '../../web/remark-text.ts';
import type { Desk } from '../desk.ts';
import type { DeskState } from '../desk-state.ts';
import { mendLabel } from '../mend-label.ts';
import { placedProblems } from '../place-problems.ts';

/** The problems of a file as the editor underlines them, each with its mend and, where there is one, its fix. */
export function marksOf(desk: Desk, state: DeskState, file: string): Mark[] {
  const { language } = state.settings;
  return placedProblems(state, file).map(({ problem, from, to }) => {
    const { severity, fix } = problem;
    const { what, mend } = problemText(problem, state.t, language);
    return {
      from,
      to,
      severity,
      message: `${what} — ${mend}`,
      renderMessage: () => message(language, what, mend),
      ...(fix && {
        actions: [{ name: mendLabel(state.t, fix), apply: () => desk.mend(problem) }],
      }),
    };
  });
}

function message(language: Language, what: string, mend: string): HTMLElement {
  const box = document.createElement('span');
  box.lang = language;
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
