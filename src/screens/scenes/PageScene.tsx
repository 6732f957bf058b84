import { Scene } from 'phaser';
import { type ComponentChild, render } from 'preact';

/** A scene that is one page: a DOM element as large as the window, in which the page's words and controls live. */
export class PageScene extends Scene {
  #page: () => ComponentChild;

  constructor(name: string, page: () => ComponentChild) {
    super(name);
    this.#page = page;
  }

  create(): void {
    const node = document.createElement('div');
    node.className = 'screen';
    this.add.dom(0, 0, node).setOrigin(0, 0);
    render(this.#page(), node);
    this.events.once('shutdown', () => render(null, node));
  }
}
