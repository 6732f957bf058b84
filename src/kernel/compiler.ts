import type { Scenario } from '../scenario/schema.ts';
import { type HomeReader, homeReader } from './home.ts';
import { type Layout, layoutOf } from './layout.ts';
import { type LineReader, lineReader } from './lines.ts';
import { type Names, namesOf } from './names.ts';

/** What the parts of the kernel are compiled with: the scenario, its names as numbers, and the row's layout. */
export interface Compiler {
  scenario: Scenario;
  names: Names;
  layout: Layout;
  lines: LineReader;
  homes: HomeReader;
}

/** Prepares a scenario to be compiled. */
export function compilerFor(scenario: Scenario): Compiler {
  const names = namesOf(scenario);
  const layout = layoutOf(scenario, names);
  // Conditions read lines and homes, lines read conditions: each part finds the others when it is first called.
  const compiler = { scenario, names, layout } as Compiler;
  compiler.lines = lineReader(compiler);
  compiler.homes = homeReader(compiler);
  return compiler;
}
