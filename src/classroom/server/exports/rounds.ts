import type { Orders } from '../../../crisis/journal.ts';
import { isCounted } from '../../../crisis/place.ts';
import { scoreKindsOf, scoresOf } from '../../../crisis/scores.ts';
import { readerOf } from '../../../crisis/view.ts';
import { csv } from '../../../lab/csv.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { type StoryStep, storyOf } from '../../debrief/story.ts';
import type { Logged } from '../../session/event.ts';
import type { Group, SessionState } from '../../session/state.ts';
import { type MoveMade, movesMade } from './moves-made.ts';

const columns = [
  ...(['group', 'play', 'round', 'date', 'step', 'seat', 'sealed_by', 'standing'] as const),
  ...(['public', 'quiet', 'leaked', 'text', 'decision', 'rupture'] as const),
] as const;
const atEnd = ['score_aims', 'score_home', 'score_relationship', 'ending', 'outcome'] as const;

/**
 * What was played, a row a group, step and seat, with the names that the scenario's own file has: moves, public meters
 * after the step, and how it came out for the seat once the game is over.
 */
export function roundsCsv({ state, log }: { state: SessionState; log: readonly Logged[] }): string {
  const { scenario, plan, groups, people } = state;
  const meters = Object.keys(scenario.meters).filter((meter) => readerOf(scenario, meter) === undefined);
  const made = movesMade(scenario, plan.cut, log);
  const rows = Object.values(groups).flatMap((group) => {
    const { game, id, play } = group;
    return storyOf(scenario, game.state).flatMap((step) =>
      Object.entries(step.acts).map(([seat, acts]) => [
        ...[id, play + 1, step.id, step.date, step.kind, seat],
        sealedBy({ step, seat, group, made }, (by) => people[by]?.name),
        acts.standing.length > 0 ? 1 : 0,
        ...[acts.public, acts.quiet, acts.leaked ? 1 : 0],
        acts.edits.map(({ edit }) => editCode(edit)).join('; '),
        ...[acts.decision, step.rupture],
        ...meters.map((meter) => (isCounted(scenario, meter, game.state) ? step.meters[meter] : undefined)),
        ...endOf(scenario, group, seat),
      ]),
    );
  });
  return csv([...columns, ...meters, ...atEnd], rows);
}

/** Who sealed a seat's orders in a step, as it was played last: a name, `computer`, `clock`, or nobody. */
function sealedBy(
  { step, seat, group, made }: { step: StoryStep; seat: string; group: Group; made: readonly MoveMade[] },
  nameOf: (by: string) => string | undefined,
): string {
  const one = made.findLast(
    (move) =>
      move.group === group.id &&
      move.event.type === 'seal' &&
      move.event.seat === seat &&
      move.step?.round === step.id &&
      move.step.kind === step.kind,
  );
  if (!one) return '';
  return nameOf(one.by) ?? (['facilitator', 'computer', 'clock', 'server'].includes(one.by) ? one.by : '');
}

/** `propose term renew ambiguous`, `accept term`: an edit in the words of a scenario's file. */
function editCode(edit: NonNullable<Orders['edits']>[number]): string {
  if (edit.kind !== 'propose') return `${edit.kind} ${edit.clause}`;
  const { position, ambiguous, conditional, revocable } = edit.offer;
  const how = Object.entries({ ambiguous, conditional, revocable }).flatMap(([name, is]) =>
    is ? [name] : [],
  );
  return ['propose', edit.clause, position, ...how].join(' ');
}

function endOf(scenario: Scenario, { game: { state } }: Group, seat: string) {
  if (state.phase !== 'debrief') return [undefined, undefined, undefined, undefined, undefined];
  const scores = scoresOf(scenario, state, seat);
  const kinds = scoreKindsOf(scenario, seat);
  const shown = (['aims', 'home', 'relationship'] as const).map((kind) =>
    kinds.includes(kind) ? scores[kind] : undefined,
  );
  return [...shown, state.ending, state.outcome];
}
