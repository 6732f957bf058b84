import { machineConfig } from '../../crisis/config.ts';
import { mermaidOf } from '../../lab/mermaid.ts';
import type { Scenario } from '../../scenario/schema.ts';

/** A file to be downloaded. */
export interface OutFile {
  name: string;
  type: string;
  text: string;
}

/** The statechart as JSON that XState's `createMachine` takes and Stately Studio opens; as `standoff graph` prints it. */
export const statelyFile = (scenario: Scenario): OutFile => ({
  name: `${scenario.id}.xstate.json`,
  type: 'application/json',
  text: `${JSON.stringify(machineConfig(scenario), undefined, 2)}\n`,
});

/** The tracks as a Mermaid diagram; as `standoff graph --format mermaid` prints it. */
export const mermaidFile = (scenario: Scenario): OutFile => ({
  name: `${scenario.id}.mmd`,
  type: 'text/vnd.mermaid',
  text: `${mermaidOf(scenario)}\n`,
});
