import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { yaml, yamlLanguage } from '@codemirror/lang-yaml';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit } from '@codemirror/language';
import { forEachDiagnostic, lintGutter } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension, Prec } from '@codemirror/state';
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  hoverTooltip,
  type KeyBinding,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Desk } from '../desk.ts';
import { comments } from './comments.ts';
import { completeWith } from './complete.ts';
import type { Reader } from './describe.ts';
import { hoverWith } from './hover.ts';
import { look } from './look.ts';
import { notes } from './notes.ts';
import { phrases } from './phrases.ts';

/** The id, inside the editor's own root, of the text that says how to leave it by keyboard. */
export const leaving = 'leaving';

/** Everything that one file in the editor can do, but for keeping in step with the desk. */
export function extensionsFor(desk: Desk, file: string): Extension {
  const reader = (): Reader => {
    const { t, settings, sound } = desk.store.value;
    return { t, language: settings.language, bundle: sound?.bundle };
  };
  const { t } = desk.store.value;
  return [
    EditorState.phrases.of(phrases(t)),
    Prec.high(keymap.of(deskKeys(desk))),
    lintGutter(),
    lineNumbers(),
    foldGutter({ markerDOM: foldMark }),
    yaml(),
    yamlLanguage.data.of({
      autocomplete: completeWith(file, reader),
      // Apostrophes stand in English texts.
      closeBrackets: { brackets: ['[', '{', '"'] },
    }),
    indentUnit.of('  '),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    autocompletion({ icons: false }),
    hoverTooltip(hoverWith(file, reader)),
    search({ top: true }),
    highlightSelectionMatches(),
    drawSelection(),
    dropCursor(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': file,
      tabindex: '0',
      'aria-describedby': leaving,
      spellcheck: 'false',
      ...languageOf(file),
    }),
    keymap.of([
      { key: 'Tab', run: acceptCompletion },
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...foldKeymap,
      indentWithTab,
    ]),
    look,
    comments,
    file === 'scenario.yaml' ? notes(desk) : [],
  ];
}

/** A triangle of the sheet's making: not every font has one. */
function foldMark(open: boolean): HTMLElement {
  const mark = document.createElement('span');
  mark.className = open ? 'cm-fold cm-fold-open' : 'cm-fold';
  return mark;
}

/** Undo and redo belong to the desk, which has one history for all files. */
function deskKeys(desk: Desk): KeyBinding[] {
  const does = (act: () => void) => () => {
    act();
    return true;
  };
  return [
    { key: 'Mod-z', run: does(() => desk.undo()), preventDefault: true },
    { key: 'Mod-y', run: does(() => desk.redo()), preventDefault: true },
    { key: 'Mod-Shift-z', run: does(() => desk.redo()), preventDefault: true },
    { key: 'Mod-.', run: mendHere, preventDefault: true },
  ];
}

/** Makes the first fix of a problem at the cursor. */
function mendHere(view: EditorView): boolean {
  const { head } = view.state.selection.main;
  let mended = false;
  forEachDiagnostic(view.state, ({ actions: [action] = [] }, from, to) => {
    if (mended || !action || head < from || head > to) return;
    mended = true;
    action.apply(view, from, to);
  });
  return mended;
}

/** A file of texts is read in its language, which also chooses between Korean, Japanese and Chinese letter shapes. */
function languageOf(file: string): { lang?: string } {
  const lang = /^text\/(\w+)\.yaml$/.exec(file)?.[1];
  return lang === undefined ? {} : { lang };
}
