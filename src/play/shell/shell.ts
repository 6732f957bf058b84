import { Countdown } from '../../screens/countdown.ts';
import { dress } from '../../screens/look.ts';
import { Speaker } from '../../screens/notices/speaker.ts';
import type { Save } from '../../screens/saves/save.ts';
import { heardStage } from '../../screens/sound/heard-stage.ts';
import { loadDesk } from '../../screens/sound/load-desk.ts';
import { SoundDoor } from '../../screens/sound/sound-door.ts';
import { noStage, type StageHandle } from '../../screens/stage/stage-handle.ts';
import { translator } from '../../web/i18n.ts';
import { rememberSettings, type Settings } from '../../web/settings.ts';
import { Store } from '../../web/store.ts';
import type { DialogName, ScreenName } from '../page-props.ts';
import { hasSaves } from '../saves/place.ts';
import type { Games } from './games.ts';
import type { ListedScenario } from './library.ts';
import type { ShellState } from './shell-state.ts';

/** The page as a whole: its state, and what the title needs of it. One for the life of the page. */
export class Shell {
  readonly store: Store<ShellState>;
  readonly speaker: Speaker;
  readonly countdown: Countdown;
  readonly library: readonly ListedScenario[];
  readonly sound: SoundDoor;
  /** The picture, once it stands. */
  stage: StageHandle;
  #comingBack = false;
  #games: Promise<Games> | undefined;

  constructor(state: ShellState, library: readonly ListedScenario[]) {
    this.library = library;
    this.store = new Store(state);
    this.speaker = new Speaker(this.store);
    this.countdown = new Countdown(wallClock);
    this.sound = new SoundDoor(state.settings, loadDesk);
    this.stage = this.#heard(noStage);
    this.store.subscribe(({ settings, bundle }) => {
      dress(settings, bundle);
      this.sound.setVolumes(settings);
    });
    dress(state.settings, state.bundle);
    document.addEventListener('visibilitychange', () => this.#seen(!document.hidden));
  }

  /** Whether the reader cannot see the page just now. */
  get away(): boolean {
    return document.hidden || this.#comingBack;
  }

  /** The picture stands: pages that are there already turn to it. */
  takeStage(stage: StageHandle): void {
    this.stage = this.#heard(stage);
    this.store.set({});
  }

  /** The part that knows games, with its texts; fetched when it is first asked for. */
  async games(): Promise<Games> {
    this.#games ??= this.#fetchGames();
    try {
      return await this.#games;
    } catch (error) {
      // Asked again, it may be there.
      this.#games = undefined;
      throw error;
    }
  }

  /** Goes to a page; title and choice leave the game where it is. */
  go(to: ScreenName): Promise<void> {
    return this.#inGames(({ desk }) => {
      if (to === 'title' || to === 'choice') desk.flow.leave();
      this.store.set({ screen: to });
    });
  }

  open(dialog: DialogName): Promise<void> {
    return this.#inGames(() => {
      this.countdown.pause();
      this.store.set({ dialog });
    });
  }

  closeDialog(): void {
    this.store.set({ dialog: undefined });
    this.countdown.resume();
  }

  /** Goes on with the open game, or with a kept one. */
  goOn(save: Save | undefined): Promise<void> {
    return this.#inGames(async ({ desk }) => {
      if (this.store.value.session) desk.flow.comeBack();
      else if (save) await desk.saves.load(save.id);
    });
  }

  /** The game that was last kept by itself. Where nothing is kept, nothing is fetched to find that out. */
  async lastSave(): Promise<Save | undefined> {
    if (!(await hasSaves())) return undefined;
    const { desk } = await this.games();
    return (await desk.saves.list()).find(({ auto }) => auto);
  }

  /** Opens the game that an address carries or asks for. */
  openLink(hash: string): Promise<void> {
    return this.#inGames(async ({ desk }) => {
      if (!(await desk.beginDraft(hash))) await desk.saves.openLink(hash);
    });
  }

  /** Changes and remembers settings. A new language is fetched first, so that no page shows half of each. */
  async changeSettings(change: Partial<Settings>): Promise<void> {
    const { games, t: before, settings: old } = this.store.value;
    const settings = { ...old, ...change };
    const page = games ? 'play' : 'title';
    const t = change.language ? await translator(change.language, page) : before;
    this.store.set({ settings, t });
    if (!rememberSettings(settings)) this.speaker.notice(t('settings.notKept'));
  }

  /** Does something that needs the part which knows games; when that cannot be fetched, says so. */
  async #inGames(act: (games: Games) => void | Promise<void>): Promise<void> {
    let games: Games;
    try {
      games = await this.games();
    } catch (error) {
      console.warn(error);
      const { t } = this.store.value;
      const again = { label: t('message.reload'), act: () => location.reload() };
      return this.speaker.notice(t('message.notFetched'), again);
    }
    await act(games);
  }

  async #fetchGames(): Promise<Games> {
    const { openGames } = await import('./open-games.ts');
    const games = openGames(this);
    const t = await translator(this.store.value.settings.language);
    this.store.set({ games, t });
    return games;
  }

  #heard(stage: StageHandle): StageHandle {
    return heardStage(stage, (rupture) => this.sound.setRupture(rupture));
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
