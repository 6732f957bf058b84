import { canPin } from '../../classroom/a-process.ts';
import type { Found } from '../classroom/asked.ts';
import { type Crowd, quantile, together } from '../classroom/crowd.ts';
import { classes, people, Stage } from '../classroom/stage.ts';
import { type Section, type Settings, short } from '../section.ts';

/** Milliseconds between two wishes of one page, from a busy class to one that nobody could keep up. */
const paces = [8000, 4000, 2000, 1000, 500] as const;
/** How often each is measured in turn, and for how many seconds: what else the machine does falls on all alike. */
const [rounds, seconds] = [2, 10] as const;
/** Seconds before each in which it is under way already: who has stood still, or has just come in, begins slowly. */
const warming = 3;
/**
 * Seconds of a wish a page each second before anything is measured: then V8 has compiled what a class needs, and what came of
 * letting nine hundred people in is swept up.
 */
const running = 20;
/** Milliseconds until an answer at the 99th percentile from which it is called broken. */
const broken = 500;

async function warm(crowd: Crowd, every: number): Promise<void> {
  await crowd.run(warming, every);
  await crowd.rest();
}

/** One class server on one core beside a bare echo on the same, under thirty classes of thirty. */
export async function classroomPart({ tell }: Settings): Promise<Section> {
  const stage = new Stage();
  const rows: string[][] = [];
  try {
    await stage.serve(1, { pinned: true });
    const [server] = stage.servers;
    if (!server) throw new Error('no server');
    const echoes = { bare: await stage.echo('at once'), kept: await stage.echo('on disk') };
    const before = await server.memory();
    tell('letting everybody in');
    const pages = await stage.fill(classes);
    const crowds = { bare: stage.newCrowd(), kept: stage.newCrowd(), ours: stage.newCrowd() };
    await crowds.bare.openEcho(echoes.bare, pages.length);
    await crowds.kept.openEcho(echoes.kept, pages.length);
    await crowds.ours.openPages(pages);
    tell('under way');
    for (const crowd of [crowds.bare, crowds.kept, crowds.ours]) await crowd.run(running, 1000);
    const memory = short(((await server.memory()) - before) / classes / 1024);
    for (const every of paces) {
      const found = { bare: [] as Found[], kept: [] as Found[], ours: [] as Found[] };
      let core = 0;
      for (let round = 0; round < rounds; round += 1) {
        tell(`a wish each ${every} ms, ${round + 1} of ${rounds} times`);
        for (const echo of ['bare', 'kept'] as const) {
          await warm(crowds[echo], every);
          found[echo].push(await crowds[echo].run(seconds, every));
        }
        await warm(crowds.ours, every);
        const start = await server.cpu();
        found.ours.push(await crowds.ours.run(seconds, every));
        core += (await server.cpu()) - start;
      }
      const [bare, kept, ours] = [together(found.bare), together(found.kept), together(found.ours)];
      const p50 = (one: Found) => quantile(one, 0.5);
      const p99 = (one: Found) => quantile(one, 0.99);
      rows.push([
        `${every} ms`,
        short(ours.inTime / seconds / rounds),
        ...[bare, kept, ours].map((one) => `${short(p50(one))} / ${short(p99(one))} ms`),
        ...[bare, kept].map((one) => short(p99(ours) / p99(one))),
        `${short(core / ours.times.length)} ms`,
      ]);
      if (p99(ours) > broken) break;
    }
    return {
      title: 'A class server under thirty classes of thirty',
      notes: [
        `${classes} sessions of gsomia-2019 with ${people} people and a facilitator each, three tables a session, over SQLite; wishes by chance: drafts, talk, votes, headlines, and facilitators who pause, close and inject. An answer means that it is on disk. All have run for ${running} seconds before. What clients read and sweep they read and sweep while nobody waits. The server ${canPin() ? 'has core 0 for itself and the clients core 1' : 'and the clients share all cores'}; the bare echo is \`ws\` on the same core, with as many lines that send as often; the other echo answers once what it heard is on the same disk, as a class server must.`,
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
