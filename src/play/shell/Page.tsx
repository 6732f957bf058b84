import { useStore } from '../../web/use-store.ts';
import { TitleScreen } from '../menu/TitleScreen.tsx';
import type { Shell } from './shell.ts';
import { shellProps } from './shell-props.ts';

/** One page, while it is the one shown: painted anew whenever the shell's state changes. */
export function Page({ shell, name }: { shell: Shell; name: string }) {
  const state = useStore(shell.store);
  const { screen, games } = state;
  // The host takes the page away in its own time; until then it must not show another page's state.
  if (screen !== name) return null;
  if (screen === 'title') return <TitleScreen shell={shellProps(shell, state)} desk={shell} />;
  return games && <games.Page shell={shell} desk={games.desk} />;
}
