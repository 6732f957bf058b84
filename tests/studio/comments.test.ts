import { yaml } from '@codemirror/lang-yaml';
import { ensureSyntaxTree } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { commentsIn } from '../../src/studio/editor/comments.ts';

const written = `# First words.
# Second words.
# Third words.
format: 2 # Why 2
id: small#one
about: "not # a comment"
cable: |
  # of a text
calendar:
  # Fourth words.
  rounds: 3
`;

test('comments stay comments while somebody types before them', () => {
  let state = EditorState.create({ doc: written, extensions: [yaml()] });
  const comments = () => {
    ensureSyntaxTree(state, state.doc.length, 5000);
    return commentsIn(state, 0, state.doc.length).map(({ from, to }) => state.sliceDoc(from, to));
  };
  const all = ['# First words.', '# Second words.', '# Third words.', '# Why 2', '# Fourth words.'];
  expect(comments()).toEqual(all);
  for (const [at, sign] of [...'scenari: twice\n'].entries()) {
    state = state.update({ changes: { from: at, insert: sign } }).state;
    comments();
  }
  expect(comments()).toEqual(all);
});
