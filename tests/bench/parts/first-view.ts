import { startServer } from '../../../src/cli/static-server.ts';
import { withBuiltPages } from '../built-pages.ts';
import { type Bytes, bytesOf, kinds, sum } from '../fetched.ts';
import { withHelloPhaser } from '../hello-phaser.ts';
import { type Section, type Settings, short } from '../section.ts';

const locales = { English: 'en-US', Korean: 'ko-KR', Japanese: 'ja-JP' };

/** What is asked of the first view, beside the hello world. */
const [mostScript, mostOfAll] = [0.95, 1.15] as const;

const kilobytes = (bytes: number): string => `${short(bytes / 1000)} kB`;
const withoutFonts = (bytes: Bytes): number => sum(bytes) - bytes.Font;

/** What a browser fetches before the title can be used, beside what Phaser's hello world fetches. */
export async function firstViewPart({ tell }: Settings): Promise<Section> {
  tell('building the hello world');
  const found = await withHelloPhaser((hello) =>
    withBuiltPages(tell, async (browser, address) => {
      const { server, port } = await startServer({ folder: hello, port: 0 });
      try {
        const rows = [await bytesOf(browser, `http://127.0.0.1:${port}/`, 'en-US')];
        for (const locale of Object.values(locales)) rows.push(await bytesOf(browser, address, locale));
        rows.push(await bytesOf(browser, address, locales.English, '#game > canvas'));
        return rows;
      } finally {
        server.close();
        server.closeAllConnections();
      }
    }),
  );
  const [hello, english] = found;
  const moving = found.at(-1);
  if (!hello || !english || !moving) throw new Error('no page was measured');
  const beside = (bytes: Bytes) => ({
    script: bytes.Script / hello.Script,
    all: withoutFonts(bytes) / withoutFonts(hello),
  });
  const [untouched, whole] = [beside(english), beside(moving)];
  const kept = [untouched, whole].every(({ script, all }) => script <= mostScript && all <= mostOfAll);
  return {
    title: 'The first view',
    notes: [
      `Everything that Chromium has fetched from \`standoff serve\` when the title stands, nobody has touched it and the network is quiet, as it came over the wire (compressed, with headers), beside a hello world of the same Phaser, built by the same Vite and served alike. What the service worker keeps for later is fetched after that, and not counted.`,
      'The title needs no Phaser: its map is drawn at rest by our own few kilobytes, and Phaser comes with the first sign of a person. The last row is the same page once a pointer has moved over it and Phaser draws.',
      `English beside the hello world (wanted: scripts at most ${mostScript} times, all but fonts at most ${mostOfAll} times): untouched, scripts ${short(untouched.script)} and all but fonts ${short(untouched.all)} times; with Phaser, ${short(whole.script)} and ${short(whole.all)} times: ${kept ? 'kept' : 'NOT KEPT'}.`,
    ],
    head: ['', '>all', '>all but fonts', '>page', '>scripts', '>styles', '>fonts', '>other'],
    rows: ["Phaser's hello world", ...Object.keys(locales), 'English, with Phaser'].map((name, at) => {
      const bytes = found[at] ?? hello;
      return [name, ...[sum(bytes), withoutFonts(bytes), ...kinds.map((kind) => bytes[kind])].map(kilobytes)];
    }),
  };
}
