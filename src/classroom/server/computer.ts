import type { JournalEvent } from '../../crisis/journal.ts';
import { rivalSeed } from '../../rival/rival-answer.ts';
import { awaited } from '../session/decide/play-on.ts';
import { viewOf } from '../session/parts/pieces.ts';
import { heldByPeople } from '../session/people.ts';
import type { Group, SessionState } from '../session/state.ts';
import type { ThreadQuestion } from './computer-thread.ts';
import type { FanOut } from './fan-out.ts';
import type { Hub } from './hub.ts';
import { LatePool } from './late-pool.ts';
import type { LiveSession } from './live-session.ts';
import { unlessGone } from './store/log.ts';
import type { Underway } from './underway.ts';

/** For so long another process leaves an answer to the one that has begun to think, in milliseconds. */
const patience = 20_000;

/** Plays the seats that nobody holds, in threads, so that thinking keeps nobody waiting. */
export class Computer {
  readonly #pool: LatePool<ThreadQuestion, JournalEvent>;
  readonly #fanOut: FanOut;
  readonly #complain: (error: unknown) => void;
  readonly #thinking = new Set<string>();
  readonly #underway: Underway;
  #stopped = false;

  /** @param threads how many think at once */
  constructor(
    hub: Hub,
    fanOut: FanOut,
    { threads, underway, complain }: { threads: number; underway: Underway; complain(error: unknown): void },
  ) {
    this.#underway = underway;
    this.#pool = new LatePool({
      filename: new URL('./computer-thread.mjs', import.meta.url).href,
      minThreads: 0,
      // Nobody's wish waits while it works.
      niceIncrement: 10,
      maxThreads: threads,
      idleTimeout: 60_000,
    });
    this.#fanOut = fanOut;
    this.#complain = unlessGone((error) => {
      // A thought that is broken off is thought anew elsewhere.
      if (!this.#stopped) complain(error);
    });
    hub.onGrown((session) => this.look(session));
  }

  /** Thinks for every seat of a session that the game waits for and nobody holds. */
  look(session: LiveSession): void {
    const { state } = session;
    if (state.phase !== 'running' || state.paused || this.#stopped) return;
    for (const group of Object.values(state.groups)) {
      if (group.play !== state.play) continue;
      const seat = awaited(group).find((one) => !heldByPeople(state, group, one));
      if (seat !== undefined) void this.#think(session, group, seat).catch(this.#complain);
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#pool.destroy();
  }

  async #think(session: LiveSession, group: Group, seat: string): Promise<void> {
    const { round, step, phase } = group.game.state;
    // Stepping back and coming here again is another time.
    const work = `${session.id}/${group.id}/${group.steppedBack}/${phase}/${round}.${step}/${seat}`;
    if (this.#thinking.has(work)) return;
    this.#thinking.add(work);
    try {
      if (!(await this.#fanOut.claim(work, patience))) {
        // Whoever claimed it may die over it.
        setTimeout(() => this.look(session), patience).unref();
        return;
      }
      const event = await this.#pool.run(question(session.state, group, seat));
      await this.#underway.run(() =>
        session.act({
          who: 'server',
          wants: { do: 'computerActs', group: group.id, seat, at: { round, step, phase }, event },
        }),
      );
    } finally {
      this.#thinking.delete(work);
    }
    this.look(session);
  }
}

function question({ plan, scenario }: SessionState, group: Group, seat: string): ThreadQuestion {
  const { seed, events } = group.game.journal;
  return {
    key: plan.scenario.key,
    scenario,
    view: viewOf(group, seat),
    level: plan.level,
    seed: rivalSeed(seed, events.length),
  };
}
