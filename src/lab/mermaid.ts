import { printCondition } from '../scenario/print-expression.ts';
import type { Scenario, Track } from '../scenario/schema.ts';

/** A name as Mermaid takes it for a state: its hyphens would be read as arrows. */
const key = (track: string, state: string) => `${track}_${state}`.replaceAll('-', '_');

/** A label may hold no colon, semicolon or line end, and `<` and `>` only in Mermaid's own entities. */
const label = (text: string) =>
  text
    .replace(/[:;\n]/g, ' ')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

function arrowsOf(id: string, name: string, state: Track['states'][string]): string[] {
  const arrow = (to: string, text: string) => `    ${key(id, name)} --> ${key(id, to)} : ${label(text)}`;
  const heard = Object.entries(state.on).flatMap(([event, arrows]) =>
    arrows.map(({ to, when }) => arrow(to, when ? `${event} if ${printCondition(when)}` : event)),
  );
  return [...heard, ...state.settle.map(({ to, when }) => arrow(to, `when ${printCondition(when)}`))];
}

function regionOf(id: string, track: Track): string[] {
  const states = Object.entries(track.states);
  return [
    `  state "${id}" as ${key('track', id)} {`,
    `    [*] --> ${key(id, track.initial)}`,
    ...states.map(([name]) => `    state "${name}" as ${key(id, name)}`),
    ...states.flatMap(([name, state]) => arrowsOf(id, name, state)),
    '  }',
  ];
}

/** A scenario's tracks as a Mermaid state diagram, one box a track: for a poster or a page of notes. */
export function mermaidOf(scenario: Scenario): string {
  const regions = Object.entries(scenario.tracks).flatMap(([id, track]) => regionOf(id, track));
  return ['stateDiagram-v2', '  direction LR', ...regions].join('\n');
}
