import { syntaxTree } from '@codemirror/language';
import type { EditorState, Range } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin } from '@codemirror/view';

const comment = Decoration.mark({ class: 'cm-comment' });

/**
 * The comments between two places. The tree of YAML alone will not do: while one types, it is put together from pieces of
 * the one before, and comments between them are lost. It still tells apart what is a text of its own.
 */
export function commentsIn(state: EditorState, from: number, to: number): { from: number; to: number }[] {
  const tree = syntaxTree(state);
  const found = [];
  for (let line = state.doc.lineAt(from); ; line = state.doc.line(line.number + 1)) {
    const signs = [...line.text.matchAll(/(?<=^|\s)#/g)];
    const sign = signs.find(({ index }) => !/Literal/.test(tree.resolveInner(line.from + index, 1).name));
    if (sign) found.push({ from: line.from + sign.index, to: line.to });
    if (line.to >= to || line.number === state.doc.lines) return found;
  }
}

const inView = ({ state, visibleRanges }: EditorView): Range<Decoration>[] =>
  visibleRanges.flatMap(({ from, to }) =>
    commentsIn(state, from, to).map((one) => comment.range(one.from, one.to)),
  );

/** Comments look like comments, whatever was typed before them. */
export const comments = [
  EditorView.theme({ '.cm-comment, .cm-comment *': { color: 'var(--code-comment)', fontStyle: 'italic' } }),
  ViewPlugin.define(
    (view) => ({
      shown: Decoration.set(inView(view)),
      update({ state, startState, docChanged, viewportChanged, view }) {
        const read = syntaxTree(state) !== syntaxTree(startState);
        if (docChanged || viewportChanged || read) this.shown = Decoration.set(inView(view));
      },
    }),
    { decorations: ({ shown }) => shown },
  ),
];
