import { render } from 'preact';
import { useStore } from '../../web/use-store.ts';
import { Page } from '../shell/Page.tsx';
import type { Shell } from '../shell/shell.ts';

/** The pages without Phaser, for a browser that can draw neither way: all words and controls, no picture. */
export function startPlainHost(shell: Shell, parent: HTMLElement): void {
  const node = document.createElement('div');
  node.className = 'screen screen-plain';
  parent.append(node);
  render(<Pages shell={shell} />, node);
}

function Pages({ shell }: { shell: Shell }) {
  const { screen } = useStore(shell.store);
  return <Page key={screen} shell={shell} name={screen} />;
}
