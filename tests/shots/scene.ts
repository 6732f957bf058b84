import type { Page } from 'playwright-core';

/** Something to look at: how to come to it from the scene before. */
export interface Scene {
  name: string;
  show(page: Page): Promise<unknown>;
  /** Little that another scene does not have: taken, and not measured. */
  small?: boolean;
}

/** Presses the first thing that fits. */
export const click = (selector: string) => (page: Page) => page.locator(selector).first().click();
export const waitFor = (page: Page, selector: string) => page.locator(selector).first().waitFor();
