import { Scene } from 'phaser';
import { render } from 'preact';
import type { ScreenName } from '../page-props.ts';
import { Page } from '../shell/Page.tsx';
import type { Shell } from '../shell/shell.ts';

/** A scene that is one page: a DOM element as large as the window, in which the page's words and controls live. */
export class PageScene extends Scene {
  #name: ScreenName;

  constructor(name: ScreenName) {
    super(name);
    this.#name = name;
  }

  /** Phaser hands over what the scene was started with. */
  create({ shell }: { shell: Shell }): void {
    const node = document.createElement('div');
    node.className = 'screen';
    this.add.dom(0, 0, node).setOrigin(0, 0);
    render(<Page shell={shell} name={this.#name} />, node);
    this.events.once('shutdown', () => render(null, node));
  }
}
