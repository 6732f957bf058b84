import { expect } from 'vitest';
import { type LoggedRow, readLog } from '../../src/classroom/server/store/log.ts';
import { openDatabase } from '../../src/classroom/server/store/open-store.ts';
import { replaySession } from '../../src/classroom/session/apply.ts';
import type { Reader } from '../../src/classroom/session/parts/audience.ts';
import { heardBy, partsOf } from '../../src/classroom/session/parts/parts-for.ts';
import { loadSmall } from '../load.ts';
import type { ACrowd } from './a-crowd.ts';

const { scenario } = loadSmall();
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

/**
 * Holds a log against what was answered: no number is missing, each wish that was said to be done stands there once and
 * none that was refused does, and every page has come to know what the log, replayed, lets it know.
 * @returns the log
 */
export async function expectNothingLost(crowd: ACrowd, database: string): Promise<LoggedRow[]> {
  const db = await openDatabase(database);
  const log = await readLog(db, crowd.session);
  await db.destroy();
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, at) => at + 1));
  // A wish may come to several events, which stand together.
  const stands = new Map<string, number>();
  for (const [at, { wish }] of log.entries())
    if (wish !== null && log[at - 1]?.wish !== wish) stands.set(wish, (stands.get(wish) ?? 0) + 1);
  const answers = crowd.clients.flatMap((client) => [...client.answers]);
  const lost = answers.filter(([name, done]) => done && stands.get(name) !== 1);
  expect(lost).toEqual([]);
  expect(answers.filter(([name, done]) => !done && stands.has(name))).toEqual([]);
  expect([...stands].filter(([, times]) => times > 1)).toEqual([]);
  const state = replaySession(scenario, log);
  for (const client of crowd.clients) {
    const reader: Reader =
      client.person === undefined ? { role: 'facilitator' } : { role: 'person', person: client.person };
    // A word that changes nothing else may be on its way still when all else has come.
    await expect
      .poll(() => plain({ parts: client.parts, said: client.said }), { timeout: 120_000 })
      .toEqual(plain({ parts: partsOf(state, reader), said: heardBy(state, reader) }));
  }
  return log;
}
