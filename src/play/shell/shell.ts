import { Countdown } from '../../screens/countdown.ts';
import { dress } from '../../screens/look.ts';
import { Speaker } from '../../screens/notices/speaker.ts';
import { noStage, type StageHandle } from '../../screens/stage/stage-handle.ts';
import { translator } from '../../web/i18n.ts';
import { newId } from '../../web/new-id.ts';
import { rememberSettings, type Settings } from '../../web/settings.ts';
import { Store } from '../../web/store.ts';
import { rivalDesk, startRivalWorker } from '../ask-rival.ts';
import type { DialogName, ScreenName } from '../page-props.ts';
import { problemText } from '../saves/problem-text.ts';
import { type NewSession, openSession } from '../session.ts';
import { DraftDesk } from './draft-desk.ts';
import { GameFlow } from './game-flow.ts';
import type { ListedScenario } from './library.ts';
import { SaveDesk } from './save-desk.ts';
import type { ShellState } from './shell-state.ts';

/** The page as a whole: its state, and the desks that change it. One for the life of the page. */
export class Shell {
  readonly store: Store<ShellState>;
  readonly speaker: Speaker;
  readonly countdown: Countdown;
  readonly flow: GameFlow;
  readonly saves: SaveDesk;
  readonly drafts: DraftDesk;
  readonly library: readonly ListedScenario[];
  /** The picture; the host puts the real one here once it stands. */
  stage: StageHandle = noStage;
  #comingBack = false;

  constructor(state: ShellState, library: readonly ListedScenario[]) {
    this.library = library;
    this.store = new Store(state);
    this.speaker = new Speaker(this.store);
    this.countdown = new Countdown(wallClock);
    const rival = rivalDesk(startRivalWorker, () =>
      this.speaker.notice(this.store.value.t('message.rivalInPage')),
    );
    this.flow = new GameFlow({
      store: this.store,
      speaker: this.speaker,
      countdown: this.countdown,
      ask: (question) => rival.ask(question),
      keep: (session) => void this.saves.autosave(session),
      away: () => document.hidden || this.#comingBack,
      newId,
    });
    this.drafts = new DraftDesk(() => Date.now());
    this.saves = new SaveDesk({
      drafts: this.drafts,
      store: this.store,
      speaker: this.speaker,
      flow: () => this.flow,
      library,
      newId,
      now: () => Date.now(),
    });
    this.store.subscribe(({ settings, bundle }) => dress(settings, bundle));
    dress(state.settings, state.bundle);
    document.addEventListener('visibilitychange', () => this.#seen(!document.hidden));
  }

  /** Goes to a page; title and choice leave the game where it is. */
  go(to: ScreenName): void {
    if (to === 'title' || to === 'choice') this.flow.leave();
    this.store.set({ screen: to });
  }

  open(dialog: DialogName): void {
    this.countdown.pause();
    this.store.set({ dialog });
  }

  closeDialog(): void {
    this.store.set({ dialog: undefined });
    this.countdown.resume();
  }

  /** Changes and remembers settings. A new language is fetched first, so that no page shows half of each. */
  async changeSettings(change: Partial<Settings>): Promise<void> {
    const settings = { ...this.store.value.settings, ...change };
    const t = change.language ? await translator(change.language) : this.store.value.t;
    this.store.set({ settings, t });
    if (!rememberSettings(settings)) this.speaker.notice(t('settings.notKept'));
  }

  /** Opens a new game of a listed scenario. */
  async begin(listed: ListedScenario, choice: Omit<NewSession, 'id'>): Promise<void> {
    const bundle = await listed.load();
    this.flow.enter(bundle, openSession(bundle.scenario, { ...choice, id: newId() }));
  }

  /** Opens the game of a draft that the address asks for; false when it asks for none. */
  async beginDraft(hash: string): Promise<boolean> {
    const begun = await this.drafts.begin(hash);
    if (!begun) return false;
    const { t, settings } = this.store.value;
    if (!begun.ok) this.speaker.notice(problemText(begun.problem, t));
    else {
      const { bundle, choice } = begun.value;
      const session = { ...choice, countdown: settings.countdown, id: newId() };
      this.flow.enter(bundle, openSession(bundle.scenario, session));
    }
    return true;
  }

  #seen(visible: boolean): void {
    if (!visible) {
      this.countdown.pause();
      return;
    }
    this.#comingBack = true;
    if (!this.store.value.dialog) this.countdown.resume();
    this.#comingBack = false;
  }
}

const wallClock = {
  now: () => Date.now(),
  after(milliseconds: number, call: () => void) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};
