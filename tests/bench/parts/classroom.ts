import { canPin } from '../../classroom/a-process.ts';
import type { Found, FoundByKind, Kind } from '../classroom/asked.ts';
import { quantile, together } from '../classroom/crowd.ts';
import { classes, people, Stage } from '../classroom/stage.ts';
import { type Section, type Settings, short } from '../section.ts';

/** Milliseconds between two wishes of one page, from a busy class to one that nobody could keep up. */
const paces = [8000, 4000, 2000, 1000, 500] as const;
/** For so many seconds each is measured. */
const seconds = 10;
const all: readonly Kind[] = ['bare', 'kept', 'page'];
const inOneRun: readonly Kind[] = ['bare', 'page'];
/** What is measured at each pace: each by itself, and the bare echo and the class at the same time, three times. */
const runs: readonly (readonly Kind[])[] = [...all.map((kind) => [kind]), inOneRun, inOneRun, inOneRun];
/** Seconds before each in which it is under way already: who has stood still, or has just come in, begins slowly. */
const warming = 3;
/**
 * Seconds of a wish a page each second before anything is measured: then V8 has compiled what a class needs, and what came of
 * letting nine hundred people in is swept up.
 */
const running = 60;
/** Milliseconds between two wishes of a page meanwhile. */
const runningEvery = 1000;
/** Milliseconds until an answer at the 99th percentile from which it is called broken. */
const broken = 500;

const p50 = (one: Found) => quantile(one, 0.5);
const p99 = (one: Found) => quantile(one, 0.99);
const both = (one: Found) => `${short(p50(one))} / ${short(p99(one))} ms`;

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
    const crowd = stage.newCrowd();
    for (const kind of ['bare', 'kept'] as const) await crowd.openEcho(kind, echoes[kind], pages.length);
    await crowd.openPages(pages);
    tell('under way');
    await crowd.run(all, running, runningEvery);
    const memory = short(((await server.memory()) - before) / classes / 1024);
    for (const every of paces) {
      const alone: Partial<Record<Kind, Found>> = {};
      const beside: FoundByKind[] = [];
      let core = 0;
      for (const [at, kinds] of runs.entries()) {
        tell(`a wish each ${every} ms, ${at + 1} of ${runs.length}`);
        await crowd.run(kinds, warming, every);
        await crowd.rest();
        const start = await server.cpu();
        const found = await crowd.run(kinds, seconds, every);
        const [kind, other] = kinds;
        if (kind && !other) alone[kind] = found[kind];
        else {
          beside.push(found);
          core += (await server.cpu()) - start;
        }
      }
      const of = (kind: Kind) => together(beside.map((found) => found[kind]));
      const [bare, ours] = [of('bare'), of('page')];
      rows.push([
        `${every} ms`,
        short(ours.inTime / seconds / beside.length),
        ...all.map((kind) => both(alone[kind] ?? together([]))),
        ...[bare, ours].map(both),
        short(p99(ours) / p99(bare)),
        `${short(core / ours.times.length)} ms`,
      ]);
      if (p99(ours) > broken) break;
    }
    return {
      title: 'A class server under thirty classes of thirty',
      notes: [
        `${classes} sessions of gsomia-2019 with ${people} people and a facilitator each, three tables a session, over SQLite; wishes by chance: drafts, talk, votes, headlines, and facilitators who pause, close and inject. An answer means that it is on disk. The bare echo is \`ws\`, with as many lines that send as often; the other echo answers once what it heard is on the same disk, as a class server must. ${canPin() ? 'The server and both echoes have core 0, the clients core 1' : 'All share all cores'}. First each is measured while the others rest; then, in one run, the bare echo and the class at the same time. All have run for ${running} seconds before. What clients read and sweep they read and sweep while nobody waits.`,
        `Wanted: an answer at the 99th percentile within 3 times that of the bare echo in the same run. It takes ${memory} kB a session.`,
      ],
      head: [
        'each page sends once in',
        '>wishes a second',
        '>by itself: bare echo p50 / p99',
        '>echo from disk',
        '>answer',
        '>in one run: bare echo',
        '>answer',
        '>p99, bare echo is 1',
        '>core a wish',
      ],
      rows,
    };
  } finally {
    await stage.end();
  }
}
