import { type Game, replay } from '../../crisis/game.ts';
import type { Journal } from '../../crisis/journal.ts';
import { isParty } from '../../crisis/place.ts';
import { rulesVersion } from '../../crisis/versions.ts';
import { digestOf } from '../../scenario/digest.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { emptyDraft } from '../../screens/draft.ts';
import type { Save } from '../../screens/saves/save.ts';
import { type Session, sessionOf } from '../session.ts';

/** Why a save that reads well does not play. Steps count from 1; `upTo` is the part that still plays the same. */
export type OpenProblem =
  | { code: 'unknownScenario'; id: string }
  | { code: 'otherScenario'; step: number; upTo: Session | undefined }
  | { code: 'otherRules'; step: number; rules: number; upTo: Session | undefined }
  | { code: 'refused'; event: number; upTo: Session | undefined };

export type Opened = { ok: true; session: Session } | { ok: false; problem: OpenProblem };

/**
 * Replays a save. A changed scenario is no obstacle as long as the game comes out the same; where it does not, the
 * first step that differs is named and the part before it offered. The save itself is only read.
 */
export function openSave(scenario: Scenario, save: Save): Opened {
  const { journal } = save;
  const fits = scenario.calendar.cuts[journal.cut] && journal.parties.every((one) => isParty(scenario, one));
  if (journal.scenario.id !== scenario.id || !fits)
    return { ok: false, problem: { code: 'unknownScenario', id: journal.scenario.id } };
  const changed = journal.scenario.digest !== digestOf(scenario);
  const again = replay(scenario, asOf(scenario, journal));
  if (again.ok) return { ok: true, session: resume(save, again.game) };
  const { problem } = again;
  if (problem.code === 'differs') {
    const upTo = partBefore(scenario, save, endOfStep(journal, problem.step - 1));
    const step = problem.step + 1;
    if (changed) return { ok: false, problem: { code: 'otherScenario', step, upTo } };
    return { ok: false, problem: { code: 'otherRules', step, rules: journal.rules, upTo } };
  }
  const event = problem.code === 'refused' ? problem.event : 0;
  const upTo = partBefore(scenario, save, event);
  const step = journal.events.slice(0, event).filter(({ type }) => type === 'closeRound').length + 1;
  if (changed) return { ok: false, problem: { code: 'otherScenario', step, upTo } };
  if (journal.rules !== rulesVersion)
    return { ok: false, problem: { code: 'otherRules', step, rules: journal.rules, upTo } };
  return { ok: false, problem: { code: 'refused', event: event + 1, upTo } };
}

function whoPlays({ session: id, mode, countdown, masked, origin }: Save): Parameters<typeof sessionOf>[0] {
  const { key = '', draft = '', name = '' } = origin ?? {};
  return { id, mode, countdown, masked, ...(origin && { origin: { key, draft, name } }) };
}

const resume = (save: Save, game: Game): Session => ({
  ...sessionOf(whoPlays(save), game),
  timedOut: save.timedOut,
  drafts: Object.fromEntries(
    Object.entries(save.drafts ?? {}).map(([seat, orders]) => [seat, { ...emptyDraft, orders }]),
  ),
});

/** The journal under the scenario's present digest, so that a replay compares what happens and not the file. */
const asOf = (scenario: Scenario, journal: Journal): Journal => ({
  ...journal,
  scenario: { ...journal.scenario, digest: digestOf(scenario) },
});

/** How many events lie before the end of so many steps (0-based; -1: none). */
function endOfStep(journal: Journal, step: number): number {
  let closed = -1;
  const end = journal.events.findIndex(({ type }) => type === 'closeRound' && ++closed === step);
  return end + 1;
}

/** The session after the first so many events, or undefined when nothing of it would be left. */
function partBefore(scenario: Scenario, save: Save, events: number): Session | undefined {
  if (events <= 0) return undefined;
  const part = replay(
    scenario,
    asOf(scenario, { ...save.journal, events: save.journal.events.slice(0, events) }),
  );
  return part.ok
    ? { ...resume(save, part.game), id: `${save.session}-part`, timedOut: [], drafts: {} }
    : undefined;
}
