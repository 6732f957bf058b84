import { seatsOf } from '../../crisis/place.ts';
import type { Evidence } from '../../lab/balance/evidence.ts';
import type { Finding } from '../../lab/balance/finding.ts';
import { balancePlan, findingsOf } from '../../lab/balance/report.ts';
import type { Pairing } from '../../lab/balance/set.ts';
import { spaceRows } from '../../lab/balance/space.ts';
import { longestCut } from '../../lab/history.ts';
import { type Simulation, simulationOf } from '../../lab/simulate.ts';
import type { TallyPlan } from '../../lab/tally/layout.ts';
import { addTally, emptyTally, type Tally } from '../../lab/tally/tally.ts';
import type { Who } from '../../lab/who.ts';
import { doWork, type Match } from '../../lab/work.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { schedule, tellingGames } from './schedule.ts';
import { type Figures, type Kind, kinds } from './weighing.ts';

const whoPlays: Record<Kind, Who> = {
  random: { plays: 'random' },
  greedy: { plays: 'greedy' },
  rival: { plays: 'rival', level: 1 },
};
const pairingOf: Record<Kind, Pairing> = { random: 'random pairs', greedy: 'greedy pairs', rival: 'equals' };
/** The same games for every version, so that what an edit leaves alone comes out the same. */
const seed = 1;

/** What is found by what players chose. */
const byChoice: readonly Finding['code'][] = [
  ...(['moveSeldom', 'moveOften', 'decisionSeldom', 'decisionOften'] as const),
  ...(['positionUnasked', 'positionRefused', 'mustHaveSeldom', 'mustHaveOften'] as const),
  ...(['endingNever', 'endingSeldom'] as const),
];

/** The games of one version of a scenario, played piece by piece; the same pieces give the same figures. */
export class Sample {
  #digest: string;
  #scenario: Scenario;
  #plan: TallyPlan;
  #tallies: Record<Kind, Tally>;
  #played = 0;

  constructor(digest: string, scenario: Scenario) {
    this.#digest = digest;
    this.#scenario = scenario;
    this.#plan = balancePlan(scenario, longestCut(scenario));
    const empty = (): Tally => emptyTally(this.#plan);
    this.#tallies = { random: empty(), greedy: empty(), rival: empty() };
  }

  /** Plays the next piece of the schedule, if one is left. */
  play(): void {
    const piece = schedule[this.#played];
    if (!piece) return;
    const { kind, games } = piece;
    const part = doWork(this.#scenario, {
      do: 'play',
      match: this.#match(kind),
      first: this.#games(kind),
      games,
    });
    addTally(this.#tallies[kind], part);
    this.#played += 1;
  }

  figures(): Figures {
    const evidence = this.#evidence();
    const shown = kinds.filter((kind) => this.#games(kind) > 0);
    const by = shown.map((kind): [Kind, Simulation] => [
      kind,
      simulationOf(this.#plan, this.#tallies[kind], seed),
    ]);
    return {
      digest: this.#digest,
      games: { random: this.#games('random'), greedy: this.#games('greedy'), rival: this.#games('rival') },
      by: Object.fromEntries(by),
      space: spaceRows(evidence),
      findings: findingsOf(evidence).map((finding) => this.#weighed(finding)),
      played: this.#played,
    };
  }

  /** What greedy players leave undone may well be worth it to those who think: until these were asked it is a guess. */
  #weighed(finding: Finding): Finding {
    const guess = byChoice.includes(finding.code) && this.#games('rival') < tellingGames.rival;
    return guess ? { ...finding, sure: false } : finding;
  }

  #games(kind: Kind): number {
    const { ended, stuck } = this.#tallies[kind];
    return ended + stuck.length;
  }

  #match(kind: Kind): Match {
    const players = seatsOf(this.#scenario).map((seat) => [seat, whoPlays[kind]]);
    return { cut: this.#plan.cut, seed, players: Object.fromEntries(players), detail: 'choices' };
  }

  /** What the judges look at: players of whom there are enough games, the strongest of whom tell the bargaining space. */
  #evidence(): Evidence {
    const enough = kinds.filter((kind) => this.#games(kind) >= tellingGames[kind]);
    const played = enough.map((kind) => ({
      pairing: pairingOf[kind],
      match: this.#match(kind),
      games: this.#games(kind),
      tally: this.#tallies[kind],
    }));
    return {
      settings: { cut: this.#plan.cut, seed, level: 1, games: this.#games('rival') },
      plan: this.#plan,
      played,
      happenings: [],
      spaceOf: pairingOf[enough.at(-1) ?? 'random'],
    };
  }
}
