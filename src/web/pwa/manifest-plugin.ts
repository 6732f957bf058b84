import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Language, languages } from '../../scenario/text.ts';

const icons = [
  { name: 'icon-192', sizes: '192x192', purpose: 'any' },
  { name: 'icon-512', sizes: '512x512', purpose: 'any' },
  { name: 'maskable-512', sizes: '512x512', purpose: 'maskable' },
];

/** The colour of the night, as in theme.css: what a system paints before the page does. */
const ground = '#0b1524';

/**
 * Makes the pages installable: a web app manifest in each language, `manifest.<language>.webmanifest` beside the game's
 * page, and a link to the English one in the head of every page (the page itself turns it to its reader's language).
 * @param drawn the folder of the drawn icons @param texts the folder of the pages' texts, one folder a language
 */
export function manifestPlugin({ drawn, texts }: { drawn: string; texts: string }): Plugin {
  return {
    name: 'standoff-manifest',
    apply: 'build',
    buildStart() {
      for (const { name } of icons)
        this.emitFile({
          type: 'asset',
          name: `${name}.png`,
          source: readFileSync(join(drawn, `${name}.png`)),
        });
    },
    generateBundle(_, bundle) {
      const pathOf = (name: string) =>
        Object.values(bundle).find((one) => one.type === 'asset' && one.names.includes(`${name}.png`))
          ?.fileName;
      const drawings = icons.map(({ name, ...about }) => ({
        src: pathOf(name),
        type: 'image/png',
        ...about,
      }));
      for (const language of languages)
        this.emitFile({
          type: 'asset',
          fileName: `manifest.${language}.webmanifest`,
          source: JSON.stringify({ ...described(texts, language), icons: drawings }),
        });
    },
    transformIndexHtml: (_, { path }) => [
      {
        tag: 'link',
        attrs: {
          rel: 'manifest',
          href: `${'../'.repeat(path.split('/').length - 2)}manifest.en.webmanifest`,
        },
        injectTo: 'head',
      },
    ],
  };
}

/** Everything of a manifest but its icons; addresses count from the manifest's own, so they hold under any path. */
function described(texts: string, language: Language) {
  const { game } = JSON.parse(readFileSync(join(texts, language, 'common.json'), 'utf8'));
  return {
    id: './',
    start_url: './',
    scope: './',
    lang: language,
    name: game.name,
    short_name: game.name,
    description: game.about,
    display: 'standalone',
    orientation: 'any',
    theme_color: ground,
    background_color: ground,
    categories: ['games', 'education'],
  };
}
