import { awaited } from '../../src/classroom/session/decide/play-on.ts';
import { viewOf } from '../../src/classroom/session/parts/pieces.ts';
import { headOf } from '../../src/classroom/session/people.ts';
import type { Plan } from '../../src/classroom/session/plan.ts';
import type { Group } from '../../src/classroom/session/state.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { type Luck, luckFrom } from '../../src/rival/luck.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { AClass } from './a-session.ts';

/** A class whose games have been played by chance to their ends, each order drafted and sealed by the head of its team. */
export function aPlayedClass(
  names: readonly string[],
  { plan = {}, scenario, seed = 3 }: { plan?: Partial<Plan>; scenario?: Scenario; seed?: number } = {},
): AClass {
  const one = new AClass({ groupSize: 5, ...plan }, scenario).join(...names);
  one.facilitator({ do: 'start' });
  playOut(one, luckFrom(seed));
  return one;
}

/** Plays whatever is open to its end. */
export function playOut(one: AClass, luck: Luck): void {
  for (let turn = 0; one.state.phase === 'running'; turn += 1) {
    if (turn > 2000) throw new Error('the class does not come to an end');
    for (const group of Object.values(one.state.groups))
      if (group.play === one.state.play) playOn(one, group, luck);
    one.now += 60_000;
  }
}

function playOn(one: AClass, group: Group, luck: Luck): void {
  const { phase } = group.game.state;
  if (phase === 'resolution' || phase === 'epilogue') {
    one.facilitator({ do: 'close', group: group.id });
    return;
  }
  for (const seat of awaited(group)) {
    const person = headOf(one.state, group.id, seat);
    const view = viewOf(group, seat);
    if (person === undefined) {
      const event =
        phase === 'briefing'
          ? { type: 'choose' as const, seat, mustHave: randomPlayer.choose(one.scenario, view, luck) }
          : { type: 'seal' as const, seat, orders: randomPlayer.decide(one.scenario, view, luck) };
      one.facilitator({ do: 'actFor', group: group.id, event });
      continue;
    }
    if (phase === 'briefing')
      one.person(person, { do: 'lean', mustHave: randomPlayer.choose(one.scenario, view, luck) });
    else one.person(person, { do: 'draft', orders: randomPlayer.decide(one.scenario, view, luck) });
    const version = one.group(group.id).teams[seat]?.version ?? 0;
    one.person(person, { do: 'decide', version });
  }
}
