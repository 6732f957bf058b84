import type { Page } from 'playwright-core';
import { goToHash } from './open-game.ts';
import { waitFor } from './scene.ts';

/** What a device has of a session. */
export interface ClassKey {
  session: string;
  role: 'facilitator' | 'person' | 'wall';
  key: string;
}

/** Goes to a page of the classroom by a key that the device has. */
export async function goToClass(page: Page, { session, role, key }: ClassKey): Promise<void> {
  const kept = JSON.stringify([{ session, role, key, title: 'Class 2-B', used: 1 }]);
  // A page that has the same address would stay as it is.
  await goToHash(page, '');
  await waitFor(page, '.door');
  const name = { facilitator: 'console', person: 'seat', wall: 'wall' }[role];
  await page.evaluate(
    ([text, hash]) => {
      localStorage['standoff.classes'] = text;
      location.hash = hash as string;
    },
    [kept, `${name}=${session}`],
  );
}

/** Goes to a page of the classroom that needs no key. */
export const classHash = (to: string, until: string) => async (page: Page) => {
  await goToHash(page, to);
  await waitFor(page, until);
};
