import type { FacilitatorIntention, PersonIntention } from '../../src/classroom/session/intention.ts';
import type { Parts } from '../../src/classroom/session/parts/part-types.ts';
import type { Place } from '../../src/classroom/session/place.ts';
import type { Orders } from '../../src/crisis/journal.ts';
import { seatsOf } from '../../src/crisis/place.ts';
import type { Luck } from '../../src/rival/luck.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { loadSmall } from '../load.ts';

const { scenario: small } = loadSmall();

/** Something that whoever sees this may want next; it may be refused. */
export function aWish(
  parts: Partial<Parts>,
  luck: Luck,
  scenario = small,
): PersonIntention | FacilitatorIntention {
  return parts.plan ? ruling(parts, luck, scenario) : personal(parts, luck, scenario);
}

function ruling(parts: Partial<Parts>, luck: Luck, scenario: Scenario): FacilitatorIntention {
  const group = luck.pick(['1', '2']) ?? '1';
  // A class that is through goes back and plays on.
  if (parts.session?.phase === 'debrief') return { do: 'stepBack', group, events: 3 };
  if (parts.session?.paused) return { do: 'resume' };
  switch (luck.below(6)) {
    case 0:
      return { do: 'pause' };
    case 1:
      return { do: 'close', group };
    case 2:
      return { do: 'inject', group, happening: luck.pick(Object.keys(scenario.happenings)) ?? '' };
    case 3:
      return {
        do: 'cable',
        channel: { to: 'all' },
        what: { kind: 'text', text: `Cable ${luck.below(1000)}` },
      };
    default:
      return { do: 'extend', seconds: luck.below(5) };
  }
}

function personal(parts: Partial<Parts>, luck: Luck, scenario: Scenario): PersonIntention {
  const place = parts.me?.place;
  const team = parts.team;
  if (!place || luck.below(20) === 0) return { do: 'rename', name: `Name ${luck.below(1000)}` };
  if (place.as !== 'delegate' || !team) return beside(place, luck, scenario);
  const { group, seat } = place;
  switch (luck.below(7)) {
    case 0:
      return { do: 'say', channel: { to: 'team', group, seat }, what: { kind: 'mark', mark: 'agree' } };
    case 1:
      return {
        ...{ do: 'say', channel: { to: 'back', group, seats: seatsOf(scenario) as [string, string] } },
        what: { kind: 'text', text: `Word ${luck.below(1000)}` },
      };
    case 2:
      return { do: 'reflect', moment: 'before', question: 'stance', text: `Thought ${luck.below(1000)}` };
    case 3:
      return { do: 'ready' };
    case 4:
      return { do: 'decide', version: team.version };
    default:
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
