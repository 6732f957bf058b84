import { render } from 'preact';
import type { Hosted, HostedState } from './hosted.ts';

/** A page's words and controls, and the element they stand in. */
export interface ShownPage {
  name: string;
  node: HTMLElement;
}

/** Pages that stand without Phaser. */
export interface PlainHost {
  /** The element in which the page lies, over the picture. */
  layer: HTMLDivElement;
  /** Lets go of the page that is shown: whoever takes it turns the pages from now on. */
  handOver(): ShownPage;
}

/** An empty page. */
export function pageNode(): HTMLElement {
  const node = document.createElement('div');
  node.className = 'screen';
  return node;
}

/**
 * Shows the pages without Phaser: until the picture is there, so that nobody waits for it to read, and in a browser that
 * can draw neither way.
 */
export function startPlainHost<State extends HostedState>(
  hosted: Hosted<State>,
  parent: HTMLElement,
): PlainHost {
  const { store } = hosted;
  const layer = document.createElement('div');
  layer.className = 'layer';
  parent.append(layer);
  let shown: ShownPage | undefined;
  const show = (name: string): ShownPage => {
    if (shown?.name === name) return shown;
    if (shown) {
      render(null, shown.node);
      shown.node.remove();
    }
    shown = { name, node: pageNode() };
    layer.append(shown.node);
    render(hosted.page(name), shown.node);
    return shown;
  };
  show(store.value.screen);
  const end = store.subscribe(({ screen }) => void show(screen));
  return {
    layer,
    handOver() {
      end();
      return show(store.value.screen);
    },
  };
}
