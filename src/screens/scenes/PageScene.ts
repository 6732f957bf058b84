import { Scene } from 'phaser';
import { type ComponentChild, render } from 'preact';
import { pageNode } from './plain-host.ts';

/** A scene that is one page: a DOM element as large as the window, in which the page's words and controls live. */
export class PageScene extends Scene {
  #page: () => ComponentChild;
  /** The page, where it stood before the scene did. */
  #standing: HTMLElement | undefined;

  constructor(name: string, page: () => ComponentChild, standing: HTMLElement | undefined) {
    super(name);
    this.#page = page;
    this.#standing = standing;
  }

  create(): void {
    const node = this.#standing ?? pageNode();
    if (this.#standing) {
      // Put in place by hand: Phaser would take it out of the document and in again, and the focus would be lost.
      this.add.dom(0, 0).setOrigin(0, 0).node = node;
      this.#standing = undefined;
    } else this.add.dom(0, 0, node).setOrigin(0, 0);
    render(this.#page(), node);
    this.events.once('shutdown', () => render(null, node));
  }
}
