import type { Kernel } from '../kernel/kernel.ts';
import type { Row } from '../kernel/layout.ts';
import { keyOf, type Reach } from './reach-type.ts';

/** Counts games, not visits: a state entered twice in one game counts once. */
export class ReachCounter {
  readonly #kernel: Kernel;
  readonly #counts = { states: new Map<string, number>(), ways: new Map<string, number>() };
  readonly #endings = new Map<string, number>();
  #games = 0;
  #seen = { states: new Set<string>(), ways: new Set<string>() };

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  begins(): void {
    this.#seen = { states: new Set(), ways: new Set() };
    const { scenario } = this.#kernel.compiler;
    for (const [track, { initial }] of Object.entries(scenario.tracks)) this.#was(track, initial);
  }

  took(track: number, event: string, from: number, to: number): void {
    const { tracks, states } = this.#kernel.compiler.names;
    const name = tracks.names[track] as string;
    const [left, came] = [from, to].map((state) => states[track]?.names[state] as string) as [string, string];
    this.#seen.ways.add(keyOf({ track: name, event, from: left, to: came }));
    this.#was(name, came);
  }

  over(row: Row): void {
    const { layout, names } = this.#kernel.compiler;
    this.#games += 1;
    for (const kind of ['states', 'ways'] as const)
      for (const key of this.#seen[kind]) count(this.#counts[kind], key);
    const ending = names.endings.names[(row[layout.ending] as number) - 1];
    if (ending !== undefined) count(this.#endings, ending);
  }

  reach(): Reach {
    const states: Record<string, Record<string, number>> = {};
    for (const [key, games] of this.#counts.states) {
      const [track, state] = key.split(' ') as [string, string];
      states[track] = { ...states[track], [state]: games };
    }
    return {
      games: this.#games,
      states,
      ways: Object.fromEntries(this.#counts.ways),
      endings: Object.fromEntries(this.#endings),
    };
  }

  #was(track: string, state: string): void {
    this.#seen.states.add(`${track} ${state}`);
  }
}

const count = (counts: Map<string, number>, key: string): void =>
  void counts.set(key, (counts.get(key) ?? 0) + 1);
