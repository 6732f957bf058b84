import { Fragment, render } from 'preact';
import { useStore } from '../../web/use-store.ts';
import type { Hosted, HostedState } from './hosted.ts';

/** The pages without Phaser, for a browser that can draw neither way: all words and controls, no picture. */
export function startPlainHost<State extends HostedState>(hosted: Hosted<State>, parent: HTMLElement): void {
  const node = document.createElement('div');
  node.className = 'screen screen-plain';
  parent.append(node);
  render(<Pages hosted={hosted} />, node);
}

function Pages<State extends HostedState>({ hosted }: { hosted: Hosted<State> }) {
  const { screen } = useStore(hosted.store);
  return <Fragment key={screen}>{hosted.page(screen)}</Fragment>;
}
