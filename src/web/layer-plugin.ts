import type { Plugin } from 'vite';

/** The layers of our styles, the weakest first; `theme.css` says the same to `npm run dev`. */
const order = '@layer base,shell;';

/**
 * Begins every built style sheet with the order of the layers. The first sheet to name one gives it its place for good,
 * and which sheet a page meets first is the bundler's choice.
 */
export function layerPlugin(): Plugin {
  return {
    name: 'standoff-layers',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const asset of Object.values(bundle))
        if (asset.type === 'asset' && asset.fileName.endsWith('.css')) asset.source = order + asset.source;
    },
  };
}
