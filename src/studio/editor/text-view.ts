import { type Diagnostic as Mark, setDiagnostics } from '@codemirror/lint';
import { Annotation, EditorState } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import type { Desk } from '../desk.ts';
import type { DeskState } from '../desk-state.ts';
import { difference } from '../difference.ts';
import type { TextChange } from '../draft.ts';
import { extensionsFor } from './extensions.ts';
import { joins, type Stroke } from './join.ts';
import { marksOf } from './marks.ts';

/** Marks what the editor was told by the desk, which need not be told of it again. */
const fromDesk = Annotation.define<true>();

type Shown = Pick<DeskState, 'file' | 't' | 'read'> & { draft: string };

/** The editor, kept in step with the desk: they hold one document. */
export class TextView {
  #desk: Desk;
  #view: EditorView;
  /** What was shown last; undefined before anything was. */
  #shown: Shown | undefined;
  /** The text that the desk and the editor agree on. */
  #text = '';
  #aimed = 0;
  /** Whether a problem is underlined. */
  #marked = false;
  #stroke: (Stroke & { revision: number }) | undefined;
  /** How the files were left that are not shown: cursor, folds, place. */
  #left = new Map<string, { state: EditorState; scroll: ReturnType<EditorView['scrollSnapshot']> }>();
  #unsubscribe: () => void;

  /** @param root the shadow root that the editor's styles are put into, since the page allows no inline ones */
  constructor(desk: Desk, parent: HTMLElement, root: ShadowRoot) {
    this.#desk = desk;
    this.#view = new EditorView({ parent, root });
    this.#show(desk.store.value);
    this.#unsubscribe = desk.store.subscribe((state) => this.#show(state));
  }

  destroy(): void {
    this.#unsubscribe();
    this.#view.destroy();
  }

  #show(state: DeskState): void {
    const { file, t, draft, read, aim } = state;
    const last = this.#shown;
    this.#shown = { file, t, read, draft: draft.id };
    const anew = last?.draft !== draft.id || last.t !== t;
    if (anew) this.#left.clear();
    if (anew || last.file !== file) this.#turnTo(file, last, anew);
    this.#takeIn(draft.files[file] ?? '');
    const other = anew || last.file !== file;
    if (other || last.read !== read) this.#mark(marksOf(this.#desk, state, file), other);
    if (aim && aim.file === file && aim.count !== this.#aimed) {
      this.#aimed = aim.count;
      this.#view.dispatch({
        selection: { anchor: aim.from, head: aim.to },
        effects: EditorView.scrollIntoView(aim.from, { y: 'nearest', yMargin: 120 }),
      });
      if (aim.focus) this.#view.focus();
    }
  }

  #turnTo(file: string, last: Shown | undefined, anew: boolean): void {
    const { state } = this.#view;
    if (last && !anew) this.#left.set(last.file, { state, scroll: this.#view.scrollSnapshot() });
    const left = this.#left.get(file);
    const stays = last?.file === file && last.draft === this.#shown?.draft;
    this.#view.setState(
      left?.state ??
        EditorState.create({
          doc: stays ? state.doc : (this.#desk.store.value.draft.files[file] ?? ''),
          ...(stays && { selection: state.selection }),
          extensions: [
            extensionsFor(this.#desk, file),
            EditorView.updateListener.of((update) => this.#tell(update)),
          ],
        }),
    );
    if (left) this.#view.dispatch({ effects: left.scroll });
    this.#text = this.#view.state.doc.toString();
    this.#noteCursor();
  }

  /** Underlines problems. Where none were and none are, the editor is left alone. */
  #mark(marks: readonly Mark[], anew: boolean): void {
    if (anew || marks.length > 0 || this.#marked)
      this.#view.dispatch(setDiagnostics(this.#view.state, marks));
    this.#marked = marks.length > 0;
  }

  /** Takes over what was changed elsewhere by as little as differs, so that the cursor stays where it was. */
  #takeIn(text: string): void {
    if (text === this.#text) return;
    const changes = difference(this.#text, text);
    this.#text = text;
    this.#view.dispatch({ changes, annotations: fromDesk.of(true) });
  }

  #tell(update: ViewUpdate): void {
    const own = update.transactions.some((one) => one.docChanged && !one.annotation(fromDesk));
    if (own) this.#tellChanges(update);
    if (update.selectionSet || update.docChanged) this.#noteCursor();
  }

  #tellChanges(update: ViewUpdate): void {
    const { file } = this.#shown as Shown;
    const changes: TextChange[] = [];
    update.changes.iterChanges((from, to, _from, _to, inserted) => {
      changes.push({ file, from, to, insert: inserted.toString() });
    });
    const [first, ...more] = changes;
    if (!first) return;
    this.#text = update.state.doc.toString();
    const kind = more.length > 0 ? 'other' : kindOf(update);
    const stroke: Stroke = { ...first, kind, time: performance.now() };
    const last = this.#stroke;
    const undisturbed = last?.revision === this.#desk.store.value.revision;
    this.#stroke = { ...stroke, revision: this.#desk.store.value.revision + 1 };
    this.#desk.change(changes, undisturbed && joins(last, stroke));
  }

  #noteCursor(): void {
    if (this.#shown) this.#desk.cursor = { file: this.#shown.file, at: this.#view.state.selection.main.head };
  }
}

function kindOf({ transactions }: ViewUpdate): Stroke['kind'] {
  if (transactions.every((one) => one.isUserEvent('input.type'))) return 'type';
  return transactions.every((one) => one.isUserEvent('delete')) ? 'delete' : 'other';
}
