import { type AProcess, canPin } from '../../classroom/a-process.ts';
import type { Found, FoundByKind, Kind } from '../classroom/asked.ts';
import { type Crowd, quantile, together } from '../classroom/crowd.ts';
import { classes, people, Stage } from '../classroom/stage.ts';
import { type Section, type Settings, short } from '../section.ts';

/** Milliseconds between two wishes of one page, from a busy class to one that nobody could keep up. */
const paces = [8000, 4000, 2000, 1000, 500] as const;
/** For so many seconds each is measured, at least. */
const least = 10;
/** So many answers in one run make a row: of few, the slowest hundredth would be a matter of luck. */
const answers = 10_000;
const all: readonly Kind[] = ['bare', 'kept', 'page'];
/** How often the bare echo and the class are measured at the same time, at each pace. */
const times = 3;
/** Seconds before each in which it is under way already: who has stood still, or has just come in, begins slowly. */
const warming = 3;
/**
 * Seconds of a wish a page each second before anything is measured: then V8 has compiled what a class needs, and what came of
 * letting nine hundred people in is swept up.
 */
const running = 60;
/** Milliseconds between two wishes of a page meanwhile. */
const runningEvery = 1000;
/** How many times as long as the bare echo an answer may take at the 99th percentile. */
const wanted = 3;
/** Milliseconds until an answer at the 99th percentile from which nothing faster is measured. */
const broken = 500;

const p50 = (one: Found) => quantile(one, 0.5);
const p99 = (one: Found) => quantile(one, 0.99);
const both = (one: Found) => `${short(p50(one))} / ${short(p99(one))} ms`;

/** One class server on one core beside a bare echo on the same, under thirty classes of thirty. */
export async function classroomPart({ tell }: Settings): Promise<Section> {
  const stage = new Stage();
  const found: AtPace[] = [];
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
      const one = await atPace(every, { server, crowd, count: pages.length, tell });
      found.push(one);
      if (one.slowest > broken) break;
    }
    return {
      title: 'A class server under thirty classes of thirty',
      notes: [
        `${classes} sessions of gsomia-2019 with ${people} people and a facilitator each, three tables a session, over SQLite; wishes by chance: drafts, talk, votes, headlines, and facilitators who pause, close and inject. An answer means that it is on disk; what came of it is told next. The bare echo is \`ws\`, with as many lines that send as often; the other echo answers once what it heard is on the same disk, as a class server must. ${canPin() ? 'The server and both echoes have core 0, the clients core 1' : 'All share all cores'}. First each is measured while the others rest; then, in one run, the bare echo and the class at the same time. All have run for ${running} seconds before. What clients read and sweep they read and sweep while nobody waits.`,
        `Wanted: an answer at the 99th percentile within ${wanted} times that of the bare echo in the same run: ${howFar(found)}. It takes ${memory} kB a session.`,
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
        `>in each of ${times} times`,
        '>core a wish',
      ],
      rows: found.map(({ row }) => row),
    };
  } finally {
    await stage.end();
  }
}

interface Staged extends Pick<Settings, 'tell'> {
  server: AProcess;
  crowd: Crowd;
  /** How many lines there are of each kind. */
  count: number;
}

/** What was found at a pace. */
interface AtPace {
  row: string[];
  /** Wishes a second. */
  rate: number;
  /** Answer by bare echo, both at the 99th percentile. */
  ratio: number;
  /** Milliseconds that answers took at the 99th percentile. */
  slowest: number;
}

/** Up to which pace it does what is wanted. */
function howFar(found: readonly AtPace[]): string {
  const beyond = found.findIndex(({ ratio }) => ratio > wanted);
  const kept = found.slice(0, beyond < 0 ? found.length : beyond).at(-1);
  const broke = found[beyond];
  if (!kept) return `not kept at ${short(broke?.rate ?? 0)} wishes a second`;
  const until = broke ? `, and broken at ${short(broke.rate)}` : '';
  return `kept up to ${short(kept.rate)} wishes a second${until}`;
}

async function atPace(every: number, { server, crowd, count, tell }: Staged): Promise<AtPace> {
  const measure = async (kinds: readonly Kind[], seconds: number) => {
    tell(`a wish each ${every} ms, ${kinds.join(' beside ')}`);
    await crowd.run(kinds, warming, every);
    await crowd.rest();
    const start = await server.cpu();
    const found = await crowd.run(kinds, seconds, every);
    return { found, core: (await server.cpu()) - start };
  };
  const alone: string[] = [];
  for (const kind of all) alone.push(both((await measure([kind], least)).found[kind]));
  const seconds = Math.max(least, Math.ceil((answers * every) / 1000 / count / times));
  const beside: { found: FoundByKind; core: number }[] = [];
  while (beside.length < times) beside.push(await measure(['bare', 'page'], seconds));
  const bare = together(beside.map(({ found }) => found.bare));
  const ours = together(beside.map(({ found }) => found.page));
  const ratios = beside.map(({ found }) => p99(found.page) / p99(found.bare));
  const core = beside.reduce((sum, one) => sum + one.core, 0);
  const rate = ours.inTime / seconds / times;
  const ratio = p99(ours) / p99(bare);
  const row = [
    `${every} ms`,
    short(rate),
    ...alone,
    both(bare),
    both(ours),
    short(ratio),
    `${short(Math.min(...ratios))} to ${short(Math.max(...ratios))}`,
    `${short(core / ours.times.length)} ms`,
  ];
  return { row, rate, ratio, slowest: p99(ours) };
}
