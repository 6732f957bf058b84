import { calendarPlace, roundsOf } from '../crisis/place.ts';
import type { Scenario } from '../scenario/schema.ts';
import { Decisions } from './decisions.ts';
import { Effects } from './effects.ts';
import { type HomeReader, homeReader } from './home.ts';
import { type Layout, layoutOf } from './layout.ts';
import { type LineReader, lineReader } from './lines.ts';
import { type Names, namesOf } from './names.ts';
import { type Watch, watchOf } from './watch.ts';

/** What the parts of the kernel are compiled with: the scenario, its names as numbers, and the row's layout. */
export interface Compiler {
  scenario: Scenario;
  names: Names;
  layout: Layout;
  decisions: Decisions;
  lines: LineReader;
  homes: HomeReader;
  watch: Watch;
  effects: Effects;
}

/** Prepares a scenario to be compiled. */
export function compilerFor(scenario: Scenario): Compiler {
  const names = namesOf(scenario);
  const layout = layoutOf(scenario, names);
  // Decisions read lines and homes, which are decided themselves: each finds the others when it is first asked.
  const compiler = { scenario, names, layout } as Compiler;
  const places = names.cuts.names.map((cut) =>
    roundsOf(scenario, cut).map((round) => calendarPlace(scenario, round)),
  );
  compiler.decisions = new Decisions(layout, places, (row, clause) => compiler.lines.position(row, clause));
  compiler.lines = lineReader(compiler);
  compiler.homes = homeReader(compiler);
  compiler.watch = watchOf(compiler);
  compiler.effects = new Effects(compiler);
  return compiler;
}
