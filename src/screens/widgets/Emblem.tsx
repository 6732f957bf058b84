import type { Scenario } from '../../scenario/schema.ts';
import { type EmblemName, emblems } from './emblems.ts';

/** The silhouette of an office, in the colour of the text around it. It only decorates: a name always stands beside it. */
export function Emblem({ name, class: extra = '' }: { name: EmblemName; class?: string }) {
  // The markup is a file of ours, put in when the page is built.
  return (
    <span class={`emblem ${extra}`} aria-hidden="true" dangerouslySetInnerHTML={{ __html: emblems[name] }} />
  );
}

/** What a seat is drawn as: its seat of government; for who is no seat of the scenario, the hall. */
export function emblemOf({ delegations, parties }: Scenario, seat: string): EmblemName {
  return delegations[seat]?.emblem ?? parties[seat]?.emblem ?? 'hall';
}
