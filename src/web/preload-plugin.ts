import type { Plugin } from 'vite';

/**
 * Lets the browser fetch a large part of a page at once, in place of finding out about it when the page's own script
 * runs. Adds `<link rel="modulepreload">` to every page whose script imports one of these modules.
 * @param modules how the paths of the modules end, such as `scenes/host.ts`
 */
export function preloadPlugin(modules: readonly string[]): Plugin {
  let base = '/';
  return {
    name: 'standoff-preload',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle, chunk }) {
        const imported = new Set(chunk?.dynamicImports);
        return Object.values(bundle ?? {}).flatMap((file) =>
          file.type === 'chunk' &&
          imported.has(file.fileName) &&
          modules.some((module) => file.facadeModuleId?.endsWith(module))
            ? [
                {
                  tag: 'link',
                  attrs: { rel: 'modulepreload', crossorigin: true, href: base + file.fileName },
                  injectTo: 'head' as const,
                },
              ]
            : [],
        );
      },
    },
  };
}
