import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import lighthouse, { desktopConfig, type RunnerResult } from 'lighthouse';
import { withBuiltPages } from '../built-pages.ts';
import { type Section, type Settings, short } from '../section.ts';

/** Every page, and the least that is asked of its speed on a phone. */
const pages = [
  { name: 'game', path: '', phone: 85 },
  { name: 'studio', path: 'studio/', phone: 95 },
  { name: 'class, the door', path: 'classroom/', phone: 95 },
  { name: 'class, the teacher', path: 'classroom/#teach', phone: 95 },
];

/** The least that is asked of every page: access, good practice, and speed on a desktop. */
const [access, practice, desktop] = [100, 95, 95] as const;

const categories = ['performance', 'accessibility', 'best-practices'] as const;

/** How often each page is looked at; the look with the middle speed counts. */
const times = 3;

type Result = RunnerResult['lhr'];

interface Look {
  scores: number[];
  painted: number;
  blocked: number;
  failed: string[];
}

/** What Lighthouse says of every page, from the server itself. */
export async function lighthousePart({ tell }: Settings): Promise<Section> {
  const port = await freePort();
  // A look that is given up leaves questions to a page that is closed: none of them may end the looks that follow.
  process.on('unhandledRejection', (reason) => tell(String(reason)));
  const rows: string[][] = [];
  const short100 = new Set<string>();
  await withBuiltPages(
    tell,
    async (_, address) => {
      for (const { name, path, phone } of pages) {
        for (const form of ['phone', 'desktop'] as const) {
          const looks: Look[] = [];
          for (let at = 1; at <= times; at += 1) {
            tell(`${name}, ${form}, ${at} of ${times}`);
            looks.push(await look(address + path, form, port));
          }
          looks.sort((one, other) => (one.scores[0] ?? 0) - (other.scores[0] ?? 0));
          const { scores, painted, blocked, failed } = looks[Math.trunc(times / 2)] as Look;
          const least = [form === 'phone' ? phone : desktop, access, practice];
          if (scores.some((score, which) => score < (least[which] ?? 0))) short100.add(`${name} (${form})`);
          for (const what of failed) short100.add(`${name}: ${what}`);
          rows.push([name, form, ...scores.map(String), `${short(painted)} ms`, `${short(blocked)} ms`]);
        }
      }
    },
    [`--remote-debugging-port=${port}`],
  );
  return {
    title: 'What Lighthouse says',
    notes: [
      `Lighthouse 12 with its own presets for a phone and a desktop, of the pages as \`standoff serve\` serves them, the middle one of ${times} looks by speed. Wanted: access ${access}, good practice ${practice}, speed on a desktop ${desktop}, on a phone 85 for the game and 95 for the other pages.`,
      short100.size === 0 ? 'All of it is kept.' : `NOT KEPT: ${[...short100].join('; ')}.`,
    ],
    head: ['page', '', '>speed', '>access', '>practice', '>largest paint', '>blocked'],
    rows,
  };
}

/** Looks that may fail before it is given up: on a busy machine a browser may tell too late that it has painted. */
const tries = 3;

async function look(address: string, form: 'phone' | 'desktop', port: number): Promise<Look> {
  for (let at = 1; ; at += 1) {
    const { lhr } = (await lighthouse(
      address,
      {
        ...{ port, logLevel: 'silent', output: 'json', onlyCategories: [...categories] },
        // A picture of the whole page is for whoever reads the report.
        disableFullPageScreenshot: true,
      },
      form === 'desktop' ? desktopConfig : undefined,
    )) ?? { lhr: undefined };
    if (lhr && !lhr.runtimeError) return said(lhr);
    if (at === tries)
      throw new Error(`${address}: ${lhr?.runtimeError?.message ?? 'Lighthouse says nothing'}`);
  }
}

/** What counts of a report. */
function said(lhr: Result): Look {
  const audits = Object.values(lhr.audits);
  const binding = ['accessibility', 'best-practices'].flatMap(
    (category) => lhr.categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? [],
  );
  const failed = audits.filter(({ id, score }) => binding.some((ref) => ref.id === id) && score === 0);
  return {
    scores: categories.map((category) => Math.round((lhr.categories[category]?.score ?? 0) * 100)),
    painted: lhr.audits['largest-contentful-paint']?.numericValue ?? 0,
    blocked: lhr.audits['total-blocking-time']?.numericValue ?? 0,
    failed: failed.map(({ id }) => id),
  };
}

/** A port that nobody listens on just now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
