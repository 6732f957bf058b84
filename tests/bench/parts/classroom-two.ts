import { aProgram } from '../../classroom/a-process.ts';
import { services } from '../../classroom/services.ts';
import { type Crowd, quantile } from '../classroom/crowd.ts';
import { type Program, Stage } from '../classroom/stage.ts';
import { type Section, type Settings, short } from '../section.ts';

/** Classes of thirty; fewer than one server is asked to play by itself, since each round lets all of them in anew. */
const classes = 20;
/** What each server may use of a core. */
const share = 0.1;
/** For so long they are measured, in seconds, and so many milliseconds a page waits after an answer: none keeps up. */
const [seconds, every] = [8, 200] as const;
/**
 * Seconds at full speed before, and milliseconds between two wishes of a page then: of two servers each meets half as much
 * as one alone, and would still be compiling what the other has compiled already.
 */
const [warming, warmingEvery] = [15, 1000] as const;

/** How many servers, and whether all of a class are at one of them. */
interface Arrangement {
  servers: number;
  by: 'class' | 'page';
}
/** There and back, since the machine may be busier at one time than at another. */
const sets: readonly Arrangement[] = [
  { servers: 1, by: 'class' },
  { servers: 2, by: 'class' },
  { servers: 2, by: 'page' },
  { servers: 2, by: 'class' },
  { servers: 1, by: 'class' },
];

/** What one round came to: wishes a second, milliseconds of a core a wish, and how much of a core each server used. */
interface Round extends Arrangement {
  rate: number;
  p50: number;
  core: number;
  used: number;
}

/** Two slowed class servers over PostgreSQL and Redis beside one, all with more wishes than they can keep up with. */
export async function classroomTwoPart({ tell }: Settings): Promise<Section> {
  const rounds: Round[] = [];
  const program = await aProgram();
  try {
    for (const [at, set] of sets.entries()) {
      tell(`${at + 1} of ${sets.length}: ${set.servers} over PostgreSQL and Redis`);
      const found = await round(set, program);
      rounds.push(found);
      tell(
        `${set.servers}, by ${set.by}: ${short(found.rate)} wishes a second, ${short(found.core)} ms each`,
      );
    }
  } finally {
    program.remove();
  }
  const best = (servers: number, by: Arrangement['by']): Round =>
    rounds
      .filter((one) => one.servers === servers && one.by === by)
      .reduce((one, two) => (two.rate > one.rate ? two : one));
  const [one, two, mixed] = [best(1, 'class'), best(2, 'class'), best(2, 'page')];
  const row = (name: string, { servers, rate, p50, core, used }: Round): string[] => [
    name,
    short(rate),
    short(rate / one.rate),
    `${short(core)} ms`,
    short((servers * one.core) / core),
    `${short(used * 100)}%`,
    `${short(p50)} ms`,
  ];
  return {
    title: 'Two class servers over PostgreSQL and Redis',
    notes: [
      `${classes} classes of thirty over PostgreSQL and Redis; each page sends five times a second, or as soon as it is answered: more than one or two can keep up with. Clients and services share two cores with the servers, and at full speed those would end the load of two before the servers do. So each server, once it has played at full speed for ${warming} seconds, is slowed to ${short(share * 100)}% of a core: it sleeps off whatever all of its threads use beyond that, by the operating system's count, as if its core were ${short(1 / share)} times slower. Clients and services are not, and have room. That the servers are what ends the load is seen by what they used: all they might.`,
      `Wanted: two carry 1.7 times the load of one. They carry ${short(two.rate / one.rate)} times as many wishes a second while all of a class are at one of them, as the proxy of docker-compose.yml brings them there. A wish took ${short(one.core)} ms of the core of one alone and ${short(two.core)} ms with two: by that, which needs no slowing, two carry ${short((2 * one.core) / two.core)} times as much. With pages at either in turn, each works out all classes, and two carry ${short(mixed.rate / one.rate)} times the load of one. Each row is the better of its rounds, which go there and back.`,
    ],
    head: [
      'servers',
      '>wishes a second',
      '>one is 1',
      '>core a wish',
      '>capacity by it, one is 1',
      '>of a core each used',
      '>answer p50',
    ],
    rows: [row('one', one), row('two, by class', two), row('two, by page', mixed)],
  };
}

async function round(set: Arrangement, program: Program): Promise<Round> {
  const kept = await services();
  const stage = new Stage(program);
  try {
    const { database, redis } = kept;
    await stage.serve(set.servers, { pinned: false, database, redis });
    const pages = await stage.fill(classes);
    const there = (index: number) => stage.servers[index % stage.servers.length]?.at ?? '';
    const crowd = stage.newCrowd();
    await crowd.openPages(
      set.by === 'class' ? pages : pages.map((page, index) => ({ ...page, at: there(index) })),
    );
    return { ...set, ...(await measured(stage, crowd)) };
  } finally {
    await stage.end();
    await kept.stop();
  }
}

async function measured(stage: Stage, crowd: Crowd): Promise<Omit<Round, keyof Arrangement>> {
  await crowd.run(['page'], warming, warmingEvery);
  await crowd.rest();
  for (const server of stage.servers) await server.keepTo(share);
  await crowd.run(['page'], 1, every);
  const spent = async () => {
    const each = await Promise.all(stage.servers.map((server) => server.cpu()));
    return { time: performance.now(), core: each.reduce((sum, one) => sum + one, 0) };
  };
  const before = await spent();
  const { page: found } = await crowd.run(['page'], seconds, every);
  const after = await spent();
  const core = after.core - before.core;
  const used = core / stage.servers.length / (after.time - before.time);
  return { rate: found.inTime / seconds, p50: quantile(found, 0.5), core: core / found.times.length, used };
}
