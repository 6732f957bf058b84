import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Parts of Phaser that add themselves to it: both renderers, what scenes may hold, and what lets it move. */
const parts = [
  // First: parts that draw ask for it while it is being read.
  'renderer',
  'cameras/2d',
  'events',
  'scene/ScenePlugin',
  'gameobjects/DisplayList',
  'gameobjects/GameObjectFactory',
  'gameobjects/UpdateList',
  'tweens',
  'gameobjects/container/ContainerFactory',
  'gameobjects/domelement/DOMElementFactory',
  'gameobjects/graphics/GraphicsFactory',
  'gameobjects/image/ImageFactory',
];

/** What may be imported from `phaser`: name -> the module of its sources that is it. */
const names = {
  BlendModes: 'renderer/BlendModes',
  Game: 'core/Game',
  Scale: 'scale/const/SCALE_MODE_CONST',
  Scene: 'scene/Scene',
};

/** The numbers of `phaser` itself. */
const numbers = ['CANVAS', 'WEBGL'];

/** Words by which Phaser's own build leaves parts out. */
const flags = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

const slim = '\0phaser-slim.cjs';

/**
 * Builds `phaser` from those of its sources that the stage uses: two fifths of its bytes are never asked for. Whoever
 * needs more of it adds the part here; `npm run dev` has the whole of it.
 */
export function phaserPlugin(): Plugin {
  const sources = join(dirname(createRequire(import.meta.url).resolve('phaser')), '../src');
  const required = (path: string): string => `require(${JSON.stringify(join(sources, path))})`;
  return {
    name: 'standoff-phaser',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'phaser' ? slim : undefined),
    load(id) {
      if (id !== slim) return undefined;
      return [
        ...parts.map((path) => `${required(path)};`),
        ...Object.entries(names).map(([name, path]) => `exports.${name} = ${required(path)};`),
        ...numbers.map((name) => `exports.${name} = ${required('const')}.${name};`),
      ].join('\n');
    },
    transform: {
      filter: { id: /\/phaser\/src\/.*\.js$/ },
      handler: (source) => ({
        code: Object.entries(flags).reduce(
          (code, [flag, on]) => code.replaceAll(`typeof ${flag}`, String(on)),
          source,
        ),
        map: null,
      }),
    },
  };
}
