import type { Editing } from '../screens/screen.ts';
import { wearsMask } from '../screens/shown.ts';
import type { ShellState } from './shell/shell-state.ts';

/** Where the open game's scenario can be written on; nowhere while its names are hidden, and outside a game. */
export function editingOf({ bundle, session, screen }: ShellState): Editing | undefined {
  if (!bundle || !session || screen === 'title' || screen === 'choice') return undefined;
  if (wearsMask({ bundle, session, screen })) return undefined;
  const { origin } = session;
  const named: Record<string, string> = origin
    ? { draft: origin.draft, kept: origin.key }
    : { scenario: bundle.scenario.id };
  return { href: `studio/#${new URLSearchParams(named)}`, draft: origin?.name };
}
