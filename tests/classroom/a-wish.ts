import type { FacilitatorIntention, PersonIntention } from '../../src/classroom/session/intention.ts';
import type { Parts } from '../../src/classroom/session/parts/part-types.ts';
import type { Place } from '../../src/classroom/session/place.ts';
import type { Orders } from '../../src/crisis/journal.ts';
import { seatsOf } from '../../src/crisis/place.ts';
import type { Luck } from '../../src/rival/luck.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { loadSmall } from '../load.ts';

const { scenario: small } = loadSmall();

type PersonAct = 'draft' | 'mark' | 'word' | 'reflect' | 'ready' | 'decide' | 'rename';
type RulerAct = 'cable' | 'extend' | 'pause' | 'inject' | 'close';

/** How often something is wished, against everything else. */
export interface Odds {
  person: Readonly<Record<PersonAct, number>>;
  ruler: Readonly<Record<RulerAct, number>>;
}

/** All of it again and again, so that little stays untried. */
const anything: Odds = {
  person: { draft: 6, mark: 3, word: 3, reflect: 3, ready: 3, decide: 3, rename: 1 },
  ruler: { cable: 1, extend: 2, pause: 1, inject: 1, close: 1 },
};

/** Something that whoever sees this may want next; it may be refused. */
export function aWish(
  parts: Partial<Parts>,
  luck: Luck,
  scenario = small,
  odds = anything,
): PersonIntention | FacilitatorIntention {
  return parts.plan
    ? ruling(parts, luck, scenario, odds.ruler)
    : personal(parts, luck, scenario, odds.person);
}

/** One of these, by their odds: whole numbers. */
function drawn<Act extends string>(odds: Readonly<Record<Act, number>>, luck: Luck): Act {
  const all = Object.entries(odds) as [Act, number][];
  let left = luck.below(all.reduce((sum, [, times]) => sum + times, 0));
  for (const [act, times] of all) {
    left -= times;
    if (left < 0) return act;
  }
  throw new RangeError('odds of nothing');
}

function ruling(
  parts: Partial<Parts>,
  luck: Luck,
  scenario: Scenario,
  odds: Odds['ruler'],
): FacilitatorIntention {
  const group = luck.pick(['1', '2']) ?? '1';
  // A class that is through goes back and plays on.
  if (parts.session?.phase === 'debrief') return { do: 'stepBack', group, events: 3 };
  if (parts.session?.paused) return { do: 'resume' };
  switch (drawn(odds, luck)) {
    case 'pause':
      return { do: 'pause' };
    case 'close':
      return { do: 'close', group };
    case 'inject':
      return { do: 'inject', group, happening: luck.pick(Object.keys(scenario.happenings)) ?? '' };
    case 'cable':
      return {
        do: 'cable',
        channel: { to: 'all' },
        what: { kind: 'text', text: `Cable ${luck.below(1000)}` },
      };
    case 'extend':
      return { do: 'extend', seconds: luck.below(5) };
  }
}

function personal(
  parts: Partial<Parts>,
  luck: Luck,
  scenario: Scenario,
  odds: Odds['person'],
): PersonIntention {
  const place = parts.me?.place;
  const team = parts.team;
  const act = drawn(odds, luck);
  if (!place || act === 'rename') return { do: 'rename', name: `Name ${luck.below(1000)}` };
  if (place.as !== 'delegate' || !team) return beside(place, luck, scenario);
  const { group, seat } = place;
  switch (act) {
    case 'mark':
      return { do: 'say', channel: { to: 'team', group, seat }, what: { kind: 'mark', mark: 'agree' } };
    case 'word':
      return {
        ...{ do: 'say', channel: { to: 'back', group, seats: seatsOf(scenario) as [string, string] } },
        what: { kind: 'text', text: `Word ${luck.below(1000)}` },
      };
    case 'reflect':
      return { do: 'reflect', moment: 'before', question: 'stance', text: `Thought ${luck.below(1000)}` };
    case 'ready':
      return { do: 'ready' };
    case 'decide':
      return { do: 'decide', version: team.version };
    case 'draft':
      return parts.game?.phase === 'briefing'
        ? { do: 'lean', mustHave: luck.pick(Object.keys(scenario.delegations[seat]?.mustHaves ?? {})) ?? '' }
        : { do: 'draft', orders: someOrders(seat, luck, scenario) };
  }
}

/** What those may want who do not act for a delegation. */
function beside(place: Place, luck: Luck, scenario: Scenario): PersonIntention {
  const [seat = ''] = seatsOf(scenario);
  switch (place.as) {
    case 'press': {
      const blocs = Object.keys(scenario.delegations[seat]?.blocs ?? {});
      return { do: 'headline', bloc: `${seat}.${luck.pick(blocs)}`, by: luck.below(2) === 0 ? 1 : -1 };
    }
    case 'mirror':
      return { do: 'mirror', orders: someOrders(place.seat, luck, scenario) };
    default:
      return { do: 'foretell', seat, move: luck.pick(Object.keys(scenario.moves)) ?? '' };
  }
}

function someOrders(seat: string, luck: Luck, { moves }: Scenario): Orders {
  const one = (channel: string) =>
    luck.pick(
      Object.entries(moves).flatMap(([id, move]) =>
        id.startsWith(`${seat}.`) && move.channel === channel ? [id] : [],
      ),
    );
  return { public: one('public'), quiet: luck.below(2) ? one('quiet') : undefined };
}
