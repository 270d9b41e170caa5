import { geoArea, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };

/*
 * The outlines of countries, bundled: no tile is fetched from anywhere. They are Natural Earth's, and their borders no statement of ours.
 * Lengths are in units of the map, whose width and height these are.
 */
export const mapWidth = 960;
export const mapHeight = 467;

export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

export interface Outline {
  /** Alpha-2 code of ISO 3166-1; null for what has none in the data. */
  readonly code: string | null;
  /** SVG path. */
  readonly path: string;
}

// The types of a JSON file are wider than what the format of TopoJSON says of it.
const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;
const projection = geoEqualEarth().fitSize([mapWidth, mapHeight], { type: 'Sphere' });
const toPath = geoPath(projection).digits(2);
const alpha2 = new Map(codes.map(([code, , numeric]) => [numeric, code ?? null]));
const features = feature(topology, topology.objects.countries).features.map((country) => ({
  ...country,
  code: alpha2.get(String(country.id)) ?? null,
}));

export const outlines: readonly Outline[] = features.map((country) => ({
  code: country.code,
  path: toPath(country) ?? '',
}));

/** The edge of the world. */
export const sphere: string = toPath({ type: 'Sphere' }) ?? '';

/** The middle of a country's largest piece: with France's far departments in it, the middle would lie in the sea. */
function middleOf({ geometry }: (typeof features)[number]): MapPoint | null {
  const polygons =
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : [];
  const shapes = polygons.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  const [largest] = shapes.sort((one, other) => geoArea(other) - geoArea(one));
  const point = largest === undefined ? null : projection(geoCentroid(largest));
  return point === null ? null : { x: point[0], y: point[1] };
}

const points = new Map(features.map((country) => [country.code, middleOf(country)]));

/** Where a country stands on the map; null for one that these outlines leave out, as they do the smallest. */
export const pointOf = (code: string): MapPoint | null => points.get(code) ?? null;
