import type { ScenarioBundle } from '../../../scenario/read.ts';
import type { Logged } from '../../session/event.ts';
import type { SessionState } from '../../session/state.ts';
import type { Desk } from '../app.ts';
import type { LiveSession } from '../live-session.ts';

/** A session as files are made of it. */
export interface Exported {
  id: string;
  state: SessionState;
  log: readonly Logged[];
  bundle: ScenarioBundle;
}

/** Gathers what files are made of: the log up to what this process knows of the session, and what it plays. */
export async function exported(desk: Desk, session: LiveSession): Promise<Exported> {
  const { id, state } = session;
  const log = await desk.log(id);
  return {
    ...{ id, state },
    log: log.filter(({ seq }) => seq <= state.seq),
    bundle: await desk.scenarios.of(state.plan.scenario.key),
  };
}
