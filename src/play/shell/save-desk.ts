import { seatsOf } from '../../crisis/place.ts';
import { wordsFor } from '../../scenario/words.ts';
import type { Speaker } from '../../screens/notices/speaker.ts';
import type { Save } from '../../screens/saves/save.ts';
import { shownBundle, shownDate } from '../../screens/shown.ts';
import { fullDate } from '../../screens/text/dates.ts';
import { viewOf } from '../../screens/view-of.ts';
import type { Store } from '../../web/store.ts';
import { exportFile, importFile } from '../saves/file.ts';
import { fetchSave, keep, letGo, listSaves, prune } from '../saves/keep.ts';
import { linkTo, readLink } from '../saves/link.ts';
import { openSave } from '../saves/open-save.ts';
import { type AnyProblem, problemText } from '../saves/problem-text.ts';
import { saveOf } from '../saves/save-of.ts';
import type { Session } from '../session.ts';
import type { DraftDesk } from './draft-desk.ts';
import type { GameFlow } from './game-flow.ts';
import type { ListedScenario } from './library.ts';
import type { ShellState } from './shell-state.ts';

interface DeskParts {
  store: Store<ShellState>;
  speaker: Speaker;
  flow(): GameFlow;
  library: readonly ListedScenario[];
  drafts: DraftDesk;
  newId(): string;
  now(): number;
}

/** Everything a reader does with saved games. What fails is said; nothing that is kept is harmed by it. */
export class SaveDesk {
  #parts: DeskParts;
  /** Set while the browser refuses to keep games and the reader has been told. */
  #told = false;

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  /** Keeps the session by itself after a step. */
  async autosave(session: Session): Promise<void> {
    const kept = await keep(this.#saveOf(session, { id: `auto:${session.id}`, auto: true }));
    if (kept.ok) {
      this.#told = false;
      await prune();
    } else if (!this.#told) {
      this.#told = true;
      this.#say(kept.problem, {
        label: this.#parts.store.value.t('message.exportNow'),
        act: () => this.exportCurrent(),
      });
    }
  }

  /** Keeps the open game under a name. */
  async saveAs(name: string): Promise<void> {
    const { session, t } = this.#parts.store.value;
    if (!session) return;
    const kept = await keep(this.#saveOf(session, { id: `named:${this.#parts.newId()}`, auto: false, name }));
    if (kept.ok) this.#parts.speaker.passing(t('saves.saved', { name }));
    else this.#say(kept.problem);
  }

  /** Every readable save, newest first; where the browser gives none, an empty list. */
  async list(): Promise<Save[]> {
    const kept = await listSaves();
    return kept.ok ? kept.value : [];
  }

  async remove(save: Save): Promise<void> {
    const gone = await letGo(save.id);
    if (gone.ok) this.#parts.speaker.passing(this.#parts.store.value.t('saves.deleted', { name: save.name }));
    else this.#say(gone.problem);
  }

  /** Opens a kept game. One that was saved by itself goes on in place, a named one as a new session. */
  async load(id: string): Promise<boolean> {
    const kept = await fetchSave(id);
    if (!kept.ok) return this.#fail(kept.problem);
    if (!kept.value) return this.#fail({ code: 'gone' });
    if (!kept.value.ok) return this.#fail(kept.value.problem);
    const { save } = kept.value;
    const said = this.#parts.store.value.t('saves.loaded', { name: save.name });
    return this.#open(save, { session: save.auto ? save.session : this.#parts.newId(), said, keep: false });
  }

  exportCurrent(): void {
    const { session } = this.#parts.store.value;
    if (session) void exportFile(this.#saveOf(session, { id: `file:${session.id}`, auto: false }));
  }

  /** Opens a game from a file as a new session. */
  async import(file: File): Promise<boolean> {
    const read = await importFile(file);
    if (!read.ok) return this.#fail(read.problem);
    const said = this.#parts.store.value.t('saves.imported');
    return this.#open(read.save, { session: this.#parts.newId(), said, keep: true });
  }

  /** The link that carries the open game. */
  link(page: string): string {
    const { session } = this.#parts.store.value;
    return session ? linkTo(page, this.#saveOf(session, { id: 'link', auto: false })) : page;
  }

  /** Opens the game of the page's own link, if it has one. */
  async openLink(hash: string): Promise<boolean> {
    const read = readLink(hash);
    if (!read) return false;
    if (!read.ok) return this.#fail(read.problem);
    const said = this.#parts.store.value.t('saves.linkOpened');
    return this.#open(read.save, { session: this.#parts.newId(), said, keep: false });
  }

  /** The name a save gets when the reader gives none: the scenario and the day in the story. */
  nameOf(session: Session): string {
    const { bundle, screen, t, settings } = this.#parts.store.value;
    const { scenario } = session.game;
    const { date: real } = viewOf(session.game, seatsOf(scenario)[0] ?? '');
    const shown = bundle && { bundle, session, screen };
    const date = shown ? shownDate(real, shown) : real;
    const title = shown ? wordsFor(shownBundle(shown), settings.language, 'narrator')('title') : scenario.id;
    return t('saves.defaultName', { scenario: title, place: fullDate(date, settings.language) });
  }

  async #open(from: Save, as: { session: string; said: string; keep: boolean }): Promise<boolean> {
    const save = { ...from, session: as.session };
    const drafted = await this.#parts.drafts.of(save);
    if (drafted && !drafted.ok) return this.#fail(drafted.problem);
    const listed = this.#parts.library.find(({ id }) => id === save.journal.scenario.id);
    const bundle = drafted?.value.bundle ?? (await listed?.load());
    if (!bundle) return this.#fail({ code: 'unknownScenario', id: save.journal.scenario.id });
    const opened = openSave(bundle.scenario, drafted ? { ...save, origin: drafted.value.origin } : save);
    if (opened.ok) {
      this.#parts.flow().enter(bundle, opened.session, { keep: as.keep });
      this.#parts.speaker.passing(as.said);
      return true;
    }
    const { problem } = opened;
    const part = 'upTo' in problem ? problem.upTo : undefined;
    this.#say(
      problem,
      part && {
        label: this.#parts.store.value.t('saveProblem.openToDiffer'),
        act: () => this.#parts.flow().enter(bundle, { ...part, id: this.#parts.newId() }),
      },
    );
    return false;
  }

  #saveOf(session: Session, how: { id: string; auto: boolean; name?: string }): Save {
    const name = how.name ?? this.nameOf(session);
    return saveOf(session, { ...how, name, time: this.#parts.now() });
  }

  #fail(problem: AnyProblem): false {
    this.#say(problem);
    return false;
  }

  #say(problem: AnyProblem, action?: { label: string; act(): void }): void {
    this.#parts.speaker.notice(problemText(problem, this.#parts.store.value.t), action);
  }
}
