import { canPin } from '../../classroom/a-process.ts';
import { classes, people, Stage } from '../classroom/stage.ts';
import { type Section, type Settings, short } from '../section.ts';

/** Milliseconds between two wishes of one page, from a busy class to one that nobody could keep up. */
const paces = [8000, 4000, 2000, 1000] as const;
const seconds = 10;
/** Milliseconds until an answer at the 99th percentile from which it is called broken. */
const broken = 500;

/** One class server on one core beside a bare echo on the same, under thirty classes of thirty. */
export async function classroomPart({ tell }: Settings): Promise<Section> {
  const stage = new Stage();
  const rows: string[][] = [];
  try {
    await stage.serve(1, { pinned: true });
    const [server] = stage.servers;
    if (!server) throw new Error('no server');
    const echoes = { bare: await stage.echo('at once'), kept: await stage.echo('on disk') };
    const before = await server.usage();
    tell('letting everybody in');
    const pages = await stage.fill(classes);
    let memory = '';
    for (const every of paces) {
      const count = classes * (people + 1);
      tell(`a wish each ${every} ms: the echoes`);
      const echoed = async (address: string) => {
        await stage.clients({ do: 'openEcho', address, count });
        return stage.clients({ do: 'run', seconds, every });
      };
      const [bare, kept] = [await echoed(echoes.bare), await echoed(echoes.kept)];
      tell(`a wish each ${every} ms: the class server`);
      await stage.clients({ do: 'openPages', pages });
      // Those who have just come in are told everything; that is no part of what is measured.
      await stage.clients({ do: 'run', seconds: 3, every });
      const start = await server.usage();
      const ours = await stage.clients({ do: 'run', seconds, every });
      const end = await server.usage();
      memory ||= short((end.memory - before.memory) / classes / 1024);
      rows.push([
        `${every} ms`,
        short(ours.rate),
        ...[bare, kept, ours].map(({ p50, p99 }) => `${short(p50)} / ${short(p99)} ms`),
        ...[bare, kept].map(({ p99 }) => short(ours.p99 / p99)),
        `${short((end.cpu - start.cpu) / ours.answers)} ms`,
      ]);
      if (ours.p99 > broken) break;
    }
    return {
      title: 'A class server under thirty classes of thirty',
      notes: [
        `${classes} sessions of gsomia-2019 with ${people} people and a facilitator each, three tables a session, over SQLite; wishes by chance: drafts, talk, votes, headlines, and facilitators who pause, close and inject. An answer means that it is on disk. The server ${canPin() ? 'has core 0 for itself and the clients core 1' : 'and the clients share all cores'}; the bare echo is \`ws\` on the same core, with as many lines that send as often; the other echo answers once what it heard is on the same disk, as a class server must.`,
        `Wanted: an answer at the 99th percentile within 3 times that of the echo. It takes ${memory} kB a session.`,
      ],
      head: [
        'each page sends once in',
        '>wishes a second',
        '>bare echo p50 / p99',
        '>echo from disk',
        '>answer',
        '>p99, bare echo is 1',
        '>from disk is 1',
        '>core a wish',
      ],
      rows,
    };
  } finally {
    await stage.end();
  }
}
