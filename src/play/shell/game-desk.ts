import { newId } from '../../web/new-id.ts';
import { rivalDesk, startRivalWorker } from '../ask-rival.ts';
import { problemText } from '../saves/problem-text.ts';
import { type NewSession, openSession } from '../session.ts';
import { DraftDesk } from './draft-desk.ts';
import { GameFlow } from './game-flow.ts';
import type { ListedScenario } from './library.ts';
import { SaveDesk } from './save-desk.ts';
import type { Shell } from './shell.ts';

/** The desks that open games, carry them on and keep them. */
export class GameDesk {
  readonly flow: GameFlow;
  readonly saves: SaveDesk;
  readonly drafts: DraftDesk;
  #shell: Shell;

  constructor(shell: Shell) {
    const { store, speaker, countdown, library } = shell;
    this.#shell = shell;
    const rival = rivalDesk(startRivalWorker, () => speaker.notice(store.value.t('message.rivalInPage')));
    this.flow = new GameFlow({
      store,
      speaker,
      countdown,
      ask: (question) => rival.ask(question),
      keep: (session) => void this.saves.autosave(session),
      away: () => shell.away,
      newId,
    });
    this.drafts = new DraftDesk(
      () => Date.now(),
      () => store.value.settings.language,
    );
    this.saves = new SaveDesk({
      drafts: this.drafts,
      store,
      speaker,
      flow: () => this.flow,
      library,
      newId,
      now: () => Date.now(),
    });
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
    const { t, settings } = this.#shell.store.value;
    if (!begun.ok) this.#shell.speaker.notice(problemText(begun.problem, t));
    else {
      const { bundle, choice } = begun.value;
      const session = { ...choice, countdown: settings.countdown, id: newId() };
      this.flow.enter(bundle, openSession(bundle.scenario, session));
    }
    return true;
  }
}
