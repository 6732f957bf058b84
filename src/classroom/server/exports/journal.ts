import { strToU8, zipSync } from 'fflate';
import { type Save, saveOfGame } from '../../../screens/saves/save.ts';
import { keyOf } from '../../../web/handed-scenario.ts';
import type { SessionState } from '../../session/state.ts';
import type { Desk } from '../app.ts';
import { scenarioKey } from '../scenarios.ts';

/**
 * A group's game as a file that opens in the game: there it is played on, or looked back at, by two people at one
 * device. A scenario that is not shipped comes along with it. Undefined where there is no such group.
 */
export async function journalSave(
  desk: Pick<Desk, 'store' | 'shipped' | 'now'>,
  { id, state }: { id: string; state: SessionState },
  group: string,
): Promise<Save | undefined> {
  const { plan, groups, scenario } = state;
  const game = groups[group]?.game;
  if (!game) return undefined;
  const shipped = desk.shipped(scenario.id);
  const own = shipped && scenarioKey(shipped) === plan.scenario.key ? undefined : await filesOf(desk, plan);
  const name = `${plan.title} · ${group}`;
  return saveOfGame(game, {
    ...{ id: `class:${id}:${group}`, session: `class:${id}:${group}`, name, time: desk.now(), auto: false },
    ...{ mode: { kind: 'shared' }, countdown: 'off', masked: plan.masked, timedOut: [] },
    ...(own && { origin: { key: keyOf(own), draft: '', name: plan.title, files: own } }),
  });
}

/** All games of a session, each a file that opens in the game, in one archive. */
export async function journalsZip(
  desk: Pick<Desk, 'store' | 'shipped' | 'now'>,
  session: { id: string; state: SessionState },
): Promise<Buffer> {
  const files: Record<string, Uint8Array> = {};
  for (const group of Object.keys(session.state.groups)) {
    const save = await journalSave(desk, session, group);
    if (save) files[`table-${group.replaceAll("'", '-again')}.json`] = strToU8(JSON.stringify(save));
  }
  return Buffer.from(zipSync(files));
}

const filesOf = ({ store }: Pick<Desk, 'store'>, { scenario: { key } }: SessionState['plan']) =>
  store.scenarioFiles(key);
