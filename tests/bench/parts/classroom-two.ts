import { services } from '../../classroom/services.ts';
import { Stage } from '../classroom/stage.ts';
import { type Section, type Settings, short } from '../section.ts';

const [seconds, every] = [15, 200] as const;

/** Two class servers over PostgreSQL and Redis beside one, with more wishes than either can keep up with. */
export async function classroomTwoPart({ tell }: Settings): Promise<Section> {
  const found: { count: number; rate: number; p99: number; core: number }[] = [];
  for (const count of [1, 2]) {
    const kept = await services();
    const stage = new Stage();
    try {
      tell(`${count} over PostgreSQL and Redis`);
      await stage.serve(count, kept);
      const keys = await stage.fill(stage.servers[0]?.at ?? '');
      await stage.clients({ do: 'openPages', keys, servers: stage.servers.map(({ at }) => at) });
      await stage.clients({ do: 'run', seconds: 3, every });
      const cpu = async () => {
        const all = await Promise.all(stage.servers.map((server) => server.usage()));
        return all.reduce((sum, one) => sum + one.cpu, 0);
      };
      const before = await cpu();
      const { rate, p99 } = await stage.clients({ do: 'run', seconds, every });
      found.push({ count, rate, p99, core: ((await cpu()) - before) / (rate * seconds) });
    } finally {
      await stage.end();
      await kept.stop();
    }
  }
  const [one, two] = found;
  const gain = one && two ? two.rate / one.rate : 0;
  const room = one && two ? (2 * one.core) / two.core : 0;
  return {
    title: 'Two class servers over PostgreSQL and Redis',
    notes: [
      'The same thirty classes, everybody at either server in turn, so that every class is served by both, and each page sends five times a second: more than can be kept up with.',
      `Wanted: 1.7 times the load of one. Here it was ${short(gain)} times; by the core that a wish takes, two servers with a core each would carry ${short(room)} times as much. On two cores clients, PostgreSQL and servers share what there is.`,
    ],
    head: ['servers', '>wishes a second', '>answer p99', '>core a wish'],
    rows: found.map(({ count, rate, p99, core }) => [
      `${count}`,
      short(rate),
      `${short(p99)} ms`,
      `${short(core)} ms`,
    ]),
  };
}
