import { Command, Option } from 'commander';
import { machineConfig } from '../crisis/config.ts';
import { mermaidOf } from '../lab/mermaid.ts';
import { bundleIn } from './bundle-in.ts';

interface Options {
  format: 'xstate' | 'mermaid';
}

export const graphCommand = new Command('graph')
  .description("Print a scenario's statechart: its phases and tracks, with what moves them.")
  .argument('<folder>', 'a folder of scenarios/')
  .addOption(
    new Option(
      '--format <format>',
      "JSON that XState's createMachine takes, or a Mermaid diagram for a document",
    )
      .choices(['xstate', 'mermaid'])
      .default('xstate'),
  )
  .action((folder: string, { format }: Options) => {
    const { scenario } = bundleIn(folder);
    const text =
      format === 'xstate' ? JSON.stringify(machineConfig(scenario), undefined, 2) : mermaidOf(scenario);
    process.stdout.write(`${text}\n`);
  });
