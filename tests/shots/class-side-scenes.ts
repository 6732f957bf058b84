import { inject, onTestFinished } from 'vitest';
import type { Joined } from '../../src/classroom/protocol/requests.ts';
import { askSite, openClass } from '../browser/a-class.ts';
import { APage } from '../classroom/a-server.ts';
import { type ClassKey, classHash, goToClass } from './go-to-class.ts';
import { click, type Scene, waitFor } from './scene.ts';

/** Five tables of five. */
const people = 25;

/** A class of five tables, at the pages that look otherwise when there are many. */
export async function classSideScenes(): Promise<readonly Scene[]> {
  const { session, key, code } = await openClass({ clock: 'off', groupSize: 5 }, 'gsomia-2019');
  const { key: wallKey } = await askSite<{ key: string }>('POST', '/api/session/wall', undefined, key);
  const joined: Joined[] = [];
  for (let one = 1; one <= people; one += 1)
    joined.push(await askSite<Joined>('POST', '/api/join', { code, name: `Student ${one}` }));
  const teacher = new APage({ at: inject('site') }, key);
  onTestFinished(() => teacher.close());
  const console: ClassKey = { session, role: 'facilitator', key };
  const wall: ClassKey = { session, role: 'wall', key: wallKey };
  const seat: ClassKey = { session, role: 'person', key: joined[0]?.key ?? '' };
  const page = (name: string, who: ClassKey, until: string, before?: () => Promise<unknown>): Scene => ({
    name: `class-${name}`,
    async show(at) {
      await before?.();
      await goToClass(at, who);
      await waitFor(at, until);
    },
  });
  const tab = (name: string, id: string): Scene => ({
    name: `class-${name}`,
    async show(at) {
      await click(`#${id}`)(at);
      await waitFor(at, `#${id}[aria-selected=true]`);
    },
  });
  const closeAll = () =>
    Promise.all(
      Array.from({ length: people / 5 }, (_, table) =>
        teacher.wish({ do: 'close', group: String(table + 1) }),
      ),
    );
  return [
    { name: 'class-duel', show: classHash('teach=two', 'form.card') },
    {
      name: 'class-teach-details',
      async show(at) {
        await classHash('teach', 'form .radio-card')(at);
        await waitFor(at, 'form details');
        await click('form details > summary')(at);
      },
    },
    page('people', console, '.zone-people, .people'),
    page('grid', console, '.table-card, [class*=table]', async () => {
      await teacher.wish({ do: 'start' });
      await closeAll();
    }),
    {
      name: 'class-table',
      async show(at) {
        await click('.console-panel button')(at);
      },
    },
    ...['people', 'talk', 'lesson', 'session'].map((name) => tab(`console-${name}`, `console-tab-${name}`)),
    page('wall-grid', wall, '.wall-main'),
    {
      name: 'class-team',
      async show(at) {
        await goToClass(at, seat);
        await waitFor(at, '.seal-button');
        const team = at.locator('.seat-team');
        // Beside the page where there is room.
        if (await team.isVisible()) await team.click();
        await waitFor(at, '.panel-inside');
      },
    },
    page('debrief-grid', console, '[role=tabpanel]', async () => {
      await closeAll();
      await teacher.wish({ do: 'end' });
    }),
    ...['steps', 'questions', 'answers'].map(
      (name): Scene => ({
        name: `class-debrief-${name}`,
        async show(at) {
          await at.locator(`[data-tab="${name}"]`).press('Enter');
        },
      }),
    ),
  ];
}
