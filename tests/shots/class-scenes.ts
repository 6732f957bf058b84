import { inject, onTestFinished } from 'vitest';
import type { Joined } from '../../src/classroom/protocol/requests.ts';
import { askSite, openClass } from '../browser/a-class.ts';
import { APage } from '../classroom/a-server.ts';
import { type ClassKey, classHash, goToClass } from './go-to-class.ts';
import { type Scene, waitFor } from './scene.ts';

/** One class of six with a game of gsomia-2019, at each of its pages from the door to the debrief. */
export async function classScenes(): Promise<readonly Scene[]> {
  const { session, key, code } = await openClass({ clock: 'off' }, 'gsomia-2019');
  const { key: wallKey } = await askSite<{ key: string }>('POST', '/api/session/wall', undefined, key);
  const people: Joined[] = [];
  for (const name of ['Ann', 'Bo', 'Pat', 'Cid', 'Dee', 'Eve'])
    people.push(await askSite<Joined>('POST', '/api/join', { code, name }));
  const teacher = new APage({ at: inject('site') }, key);
  onTestFinished(() => teacher.close());
  const as = {
    console: { session, role: 'facilitator', key },
    wall: { session, role: 'wall', key: wallKey },
    ann: { session, role: 'person', key: people[0]?.key ?? '' },
    pat: { session, role: 'person', key: people[2]?.key ?? '' },
  } as const satisfies Record<string, ClassKey>;
  const page = (name: string, who: keyof typeof as, until: string): Scene => ({
    name: `class-${name}`,
    async show(at) {
      await goToClass(at, as[who]);
      await waitFor(at, until);
    },
  });
  /** Before a page is shown the teacher does something. */
  const after = (wish: Parameters<APage['wish']>[0], scene: Scene): Scene => ({
    ...scene,
    async show(at) {
      await teacher.wish(wish);
      await scene.show(at);
    },
  });
  return [
    { name: 'class-door', show: classHash(`join=${code}`, '.door-right') },
    { name: 'class-teach', show: classHash('teach', 'form .radio-card') },
    { name: 'class-lesson', show: classHash('lesson=60&scenario=template', 'table') },
    page('console-lobby', 'console', '.door-code'),
    page('wall-lobby', 'wall', '.wall-main'),
    page('seat-lobby', 'ann', '.seat-shell'),
    after({ do: 'start' }, page('seat-brief', 'ann', '.brief')),
    after({ do: 'close', group: '1' }, page('seat-room', 'ann', '.seal-button')),
    page('press', 'pat', '.press-desk select'),
    page('console', 'console', '.table-card, [class*=table]'),
    page('wall', 'wall', '.wall-main'),
    after({ do: 'close', group: '1' }, page('seat-resolution', 'ann', '.resolution-bar')),
    after({ do: 'end' }, page('debrief', 'console', '[role=tabpanel]')),
    page('seat-debrief', 'ann', '.seat-shell'),
    page('wall-debrief', 'wall', '.wall-main'),
  ];
}
