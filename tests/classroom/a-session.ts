import { applyEvent, replaySession } from '../../src/classroom/session/apply.ts';
import { type Decided, decide, type Wish } from '../../src/classroom/session/decide/decide.ts';
import type { Logged } from '../../src/classroom/session/event.ts';
import type {
  FacilitatorIntention,
  PersonIntention,
  ServerIntention,
} from '../../src/classroom/session/intention.ts';
import type { Plan } from '../../src/classroom/session/plan.ts';
import type { SessionState } from '../../src/classroom/session/state.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { loadSmall } from '../load.ts';

const { scenario: small, digest } = loadSmall();

/** A plan with usual values for what a test does not care about. */
export const aPlan = (change: Partial<Plan> = {}): Plan => ({
  title: 'A class',
  scenario: { id: small.id, key: digest },
  cut: Object.keys(small.calendar.cuts)[0] ?? '',
  masked: false,
  parties: [],
  decide: 'head',
  clock: 'off',
  seconds: {
    briefing: 180,
    deliberation: 240,
    finalText: 150,
    homeReads: 90,
    decision: 90,
    resolution: 60,
  },
  freeText: false,
  blocked: [],
  press: true,
  groupSize: 30,
  level: 1,
  seed: 7,
  sameChance: true,
  duel: false,
  ...change,
});

/** A session with its log, as a server holds it, and a clock that tests turn by hand. */
export class AClass {
  log: Logged[];
  state: SessionState;
  /** Milliseconds. */
  now = 1_000_000;
  readonly scenario: Scenario;

  constructor(plan: Partial<Plan> = {}, scenario = small) {
    this.scenario = scenario;
    this.log = [{ seq: 1, at: this.now, event: { type: 'opened', plan: aPlan(plan) } }];
    this.state = replaySession(scenario, this.log);
  }

  wish(wish: Wish): Decided {
    const decided = decide(this.state, wish, this.now);
    if (!decided.ok) return decided;
    for (const event of decided.events) {
      const logged = { seq: this.state.seq + 1, at: this.now, event };
      this.log.push(logged);
      this.state = applyEvent(this.state, logged);
    }
    return decided;
  }

  /** The code of the refusal; undefined when it was done. */
  person(person: string, wants: PersonIntention): string | undefined {
    return code(this.wish({ who: 'person', person, wants }));
  }

  facilitator(wants: FacilitatorIntention): string | undefined {
    return code(this.wish({ who: 'facilitator', wants }));
  }

  server(wants: ServerIntention): string | undefined {
    return code(this.wish({ who: 'server', wants }));
  }

  /** People come in, in this order. */
  join(...names: string[]): this {
    for (const name of names) this.server({ do: 'join', person: name, name: name.toUpperCase() });
    return this;
  }

  group(id = '1') {
    const group = this.state.groups[id];
    if (!group) throw new Error(`there is no group ${id}`);
    return group;
  }

  place(person: string) {
    return this.state.people[person]?.place;
  }
}

const code = (decided: Decided): string | undefined =>
  decided.ok
    ? undefined
    : decided.refusal.code === 'rules'
      ? `rules: ${decided.refusal.refusal.code}`
      : decided.refusal.code;
