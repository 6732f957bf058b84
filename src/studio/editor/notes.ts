import { ChangeSet, StateEffect } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  type PluginValue,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view';
import { offsetsIn } from '../../scenario/diagnostic.ts';
import { type Note, notesOf } from '../balance/notes.ts';
import { calm } from '../calm.ts';
import type { Desk } from '../desk.ts';
import type { DeskState, Sound } from '../desk-state.ts';
import { difference } from '../difference.ts';

/** There are other notes, or they stand elsewhere. */
const noted = StateEffect.define<null>();

/** A note behind a line. The balance panel tells the same to who cannot see it. */
class NoteWidget extends WidgetType {
  readonly #note: Note;

  constructor(note: Note) {
    super();
    this.#note = note;
  }

  override eq(other: NoteWidget): boolean {
    return this.#note.text === other.#note.text && this.#note.odd === other.#note.odd;
  }

  toDOM(): HTMLElement {
    const { text, odd } = this.#note;
    const note = document.createElement('span');
    note.className = odd ? 'cm-note cm-note-odd' : 'cm-note';
    note.textContent = text;
    note.title = text;
    note.setAttribute('aria-hidden', 'true');
    return note;
  }
}

/** Keeps notes behind their lines while the author writes, and turns to the next ones when the lab has found them. */
class Notes implements PluginValue {
  decorations: DecorationSet = Decoration.none;
  #view: EditorView;
  #sound: Sound | undefined;
  /** Part of the scenario -> where its name stands now. */
  #places = new Map<string, number>();
  #notes: readonly Note[] = [];
  #later: ReturnType<typeof setTimeout> | undefined;
  #end: () => void;

  constructor(view: EditorView, desk: Desk) {
    this.#view = view;
    let last = desk.store.value;
    this.#hear(last);
    this.#draw();
    this.#end = desk.store.subscribe((state) => {
      const waits = this.#later !== undefined;
      const heard = state.sound !== last.sound || state.weighing !== last.weighing;
      const typed = state.revision !== last.revision;
      last = state;
      if (waits ? typed : heard) this.#hearLater(desk);
    });
  }

  update({ docChanged, changes, transactions }: ViewUpdate): void {
    if (docChanged) for (const [key, at] of this.#places) this.#places.set(key, changes.mapPos(at));
    if (docChanged || transactions.some(({ effects }) => effects.some((one) => one.is(noted)))) this.#draw();
  }

  destroy(): void {
    clearTimeout(this.#later);
    this.#end();
  }

  #hearLater(desk: Desk): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => {
      this.#later = undefined;
      this.#hear(desk.store.value);
      this.#view.dispatch({ effects: noted.of(null) });
    }, calm);
  }

  #hear(state: DeskState): void {
    const { sound, read, draft } = state;
    if (sound !== this.#sound && sound && read?.revision === sound.revision) {
      this.#sound = sound;
      const name = 'scenario.yaml';
      const [then = '', now = ''] = [read.files[name], draft.files[name]];
      const changes = ChangeSet.of(difference(then, now), then.length);
      const offset = offsetsIn(then);
      this.#places = new Map(
        Object.entries(sound.outline).map(([key, { line, column }]) => [
          key,
          changes.mapPos(offset(line, column)),
        ]),
      );
    }
    this.#notes = notesOf(state);
  }

  #draw(): void {
    const { doc } = this.#view.state;
    const drawn = this.#notes.flatMap((note) => {
      const at = this.#places.get(note.key);
      if (at === undefined || at > doc.length) return [];
      return [Decoration.widget({ widget: new NoteWidget(note), side: 1 }).range(doc.lineAt(at).to)];
    });
    this.decorations = Decoration.set(drawn, true);
  }
}

const theme = EditorView.theme({
  '.cm-note': {
    display: 'inline-block',
    maxWidth: '34ch',
    marginLeft: '2ch',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    verticalAlign: 'bottom',
    fontFamily: 'var(--font-text)',
    fontStyle: 'normal',
    fontSize: '0.875em',
    color: 'var(--ink-soft)',
    userSelect: 'none',
  },
  '.cm-note-odd': { color: 'var(--lamp)' },
});

/** Notes of the lab behind the lines of a scenario's rules. */
export const notes = (desk: Desk) => [
  ViewPlugin.define((view) => new Notes(view, desk), { decorations: (plugin) => plugin.decorations }),
  theme,
];
