import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { geoConicConformal, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/**
 * Bakes the region's picture: `region.svg` (land and borders, in colours that the page replaces) and `region.json`
 * (where the places are in it). Run by `npx tsx assets/map/bake.ts`; both outputs are committed.
 *
 * Natural Earth at 1:50m is taken on purpose: it draws none of the disputed islets, which 1:10m gives to one side
 * or the other. Nothing names a sea.
 */

const size = { width: 1600, height: 1000 };
/** Degrees of longitude and latitude shown, with room around for wide and for tall windows. */
const centre: [number, number] = [132.5, 37.2];
const scale = 1500;

/** Geographic longitude and latitude of each place, and how its name is written. */
const places = {
  seoul: { at: [126.98, 37.57], names: { en: 'Seoul', ko: '서울', ja: 'ソウル' } },
  tokyo: { at: [139.69, 35.69], names: { en: 'Tokyo', ko: '도쿄', ja: '東京' } },
  pyongyang: { at: [125.75, 39.02], names: { en: 'Pyongyang', ko: '평양', ja: '平壌' } },
  beijing: { at: [116.4, 39.9], names: { en: 'Beijing', ko: '베이징', ja: '北京' } },
  /** Far beyond the edge: the marker stands at the rim and points out, on the great circle from the region. */
  washington: {
    at: [152, 42.5],
    offMap: true,
    names: { en: 'Washington', ko: '워싱턴', ja: 'ワシントン' },
  },
} as const;

const folder = import.meta.dirname;
const atlas = join(
  dirname(createRequire(import.meta.url).resolve('world-atlas/package.json')),
  'countries-50m.json',
);
const world = JSON.parse(readFileSync(atlas, 'utf8')) as Topology<{
  land: GeometryCollection;
  countries: GeometryCollection;
}>;

const projection = geoConicConformal()
  .parallels([32, 43])
  .rotate([-centre[0], 0])
  .center([0, centre[1]])
  .scale(scale)
  .translate([size.width / 2, size.height / 2])
  .clipExtent([
    [-40, -40],
    [size.width + 40, size.height + 40],
  ])
  .precision(0.3);
const path = geoPath(projection).digits(1);

const land = path(feature(world, world.objects.land)) ?? '';
const borders = path(mesh(world, world.objects.countries, (one, other) => one !== other)) ?? '';

writeFileSync(
  join(folder, 'region.svg'),
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}">`,
    `<rect id="sea" width="${size.width}" height="${size.height}" fill="#0e1b2e"/>`,
    `<path id="land" d="${land}" fill="#21395a" stroke="#46658f" stroke-width="1" stroke-linejoin="round"/>`,
    `<path id="borders" d="${borders}" fill="none" stroke="#46658f" stroke-width="1" stroke-dasharray="3 4"/>`,
    '</svg>',
    '',
  ].join('\n'),
);

const projected = Object.entries(places).map(([id, place]) => {
  const [x, y] = projection([...place.at]) ?? [0, 0];
  return [id, { x: Math.round(x), y: Math.round(y), offMap: 'offMap' in place, names: place.names }];
});
writeFileSync(
  join(folder, 'region.json'),
  `${JSON.stringify({ ...size, places: Object.fromEntries(projected) }, null, 2)}\n`,
);
