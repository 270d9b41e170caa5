import whole from 'lucide-static/icons/globe.svg?raw';
import minus from 'lucide-static/icons/minus.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { countPlaced, countryWords } from '../../state/place-words.ts';
import { isFaint, type PlacedCountry } from '../../state/places-of.ts';
import { say } from '../../texts/say.ts';
import { Icon } from '../icon.tsx';
import { Tip } from '../tip.tsx';
import {
  bringIntoSight,
  inFrame,
  isInSight,
  keepInside,
  type MapViewport,
  wholeWorld,
  zoomAtMiddle,
} from './map-viewport.ts';
import { type MapPoint, mapHeight, mapWidth, outlines, pointOf, sphere } from './outlines.ts';
import { spreadMarkers } from './spread-markers.ts';
import { useMapGestures } from './use-map-gestures.ts';

/** Screen pixels from one marker's middle to the next one's: nothing to be pressed is smaller than 24 pixels. */
const markerRoom = 30;

export interface WorldMapProps {
  readonly countries: readonly PlacedCountry[];
  /** Codes of countries that hold what is selected. */
  readonly chosen: readonly string[];
  /** Another text for another selection. */
  readonly selection: string;
  /** Ids that the reader points at elsewhere. */
  readonly pointedAt: readonly string[];
  /** Counts the times that the reader asked to see all of it. */
  readonly fits: number;
  onOpen(code: string): void;
  onPoint(ids: readonly string[]): void;
}

function useWidth(frame: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(mapWidth);
  useEffect(() => {
    if (frame.current === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width || mapWidth));
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}

interface Marked {
  readonly country: PlacedCountry;
  /** Where the country stands in the frame, in units of the map. */
  readonly at: MapPoint;
  /** Where its marker does: as near as the others let it. */
  readonly place: MapPoint;
}

/** The countries in sight, each with room for its marker; those out of sight are in the lists all the same. */
function markCountries(
  countries: readonly PlacedCountry[],
  viewport: MapViewport,
  room: number,
): readonly Marked[] {
  const seen = countries.flatMap((country) => {
    const point = pointOf(country.code);
    const at = point === null ? null : inFrame(viewport, point);
    return at === null || !isInSight(at) ? [] : [{ country, at }];
  });
  const places = spreadMarkers(
    seen.map(({ at }) => at),
    room,
  );
  return seen.map((row, index) => ({ ...row, place: keepInside(places[index] ?? row.at, room / 2) }));
}

/** The outlines of the world with a marker in each country in which something stands. */
export function WorldMap({ countries, chosen, selection, pointedAt, fits, onOpen, onPoint }: WorldMapProps) {
  const frame = useRef<HTMLElement>(null);
  const [viewport, setViewport] = useState(wholeWorld);
  useMapGestures(frame, setViewport);
  const width = useWidth(frame);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that the reader asks again
  useEffect(() => setViewport(wholeWorld), [fits]);
  const chosenText = chosen.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each selection, in the same country too
  useEffect(() => {
    const points = chosenText.split(' ').flatMap((code) => pointOf(code) ?? []);
    setViewport((now) => bringIntoSight(now, points));
  }, [chosenText, selection]);
  const marked = markCountries(countries, viewport, (markerRoom * mapWidth) / width);
  const codes = new Set(countries.map(({ code }) => code));
  const { scale, left, top } = viewport;
  return (
    <section className="map-frame" ref={frame} aria-label={say('map.label')} data-testid="map-frame">
      <p className="visually-hidden">{say('map.keys')}</p>
      <svg
        className="map-outlines"
        viewBox={`0 0 ${mapWidth} ${mapHeight}`}
        role="img"
        aria-label={say('map.outlines')}
      >
        <g transform={`translate(${left} ${top}) scale(${scale})`}>
          <path className="map-sea" d={sphere} />
          {outlines.map(({ code, path }) => (
            <path
              key={path}
              className="map-land"
              d={path}
              data-placed={(code !== null && codes.has(code)) || undefined}
              data-chosen={(code !== null && chosen.includes(code)) || undefined}
            />
          ))}
        </g>
        {marked.map(({ country, at, place }) => (
          <line key={country.code} className="map-tie" x1={at.x} y1={at.y} x2={place.x} y2={place.y} />
        ))}
      </svg>
      {marked.map(({ country, place }) => (
        <Marker
          key={country.code}
          country={country}
          place={place}
          isChosen={chosen.includes(country.code)}
          isPointedAt={country.entities.some(({ node }) => pointedAt.includes(node.id))}
          onOpen={onOpen}
          onPoint={onPoint}
        />
      ))}
      <div className="map-zoom">
        <ZoomButton
          words={say('map.zoomIn')}
          svg={plus}
          onPress={() => setViewport((now) => zoomAtMiddle(now, 1.5))}
        />
        <ZoomButton
          words={say('map.zoomOut')}
          svg={minus}
          onPress={() => setViewport((now) => zoomAtMiddle(now, 1 / 1.5))}
        />
        <ZoomButton words={say('map.whole')} svg={whole} onPress={() => setViewport(wholeWorld)} />
      </div>
    </section>
  );
}

function ZoomButton({
  words,
  svg,
  onPress,
}: {
  readonly words: string;
  readonly svg: string;
  onPress(): void;
}) {
  return (
    <Tip words={words}>
      <Button className="tool" aria-label={words} onPress={onPress}>
        <Icon svg={svg} />
      </Button>
    </Tip>
  );
}

interface MarkerProps extends Pick<WorldMapProps, 'onOpen' | 'onPoint'> {
  readonly country: PlacedCountry;
  readonly place: MapPoint;
  readonly isChosen: boolean;
  readonly isPointedAt: boolean;
}

/** A country's button: how many stand there. Its rim is dashed when nothing is simply said to be there, as a hedged link's line is. */
function Marker({ country, place, isChosen, isPointedAt, onOpen, onPoint }: MarkerProps) {
  const { here, marked, denied } = countPlaced(country.entities);
  const ids = country.entities.map(({ node }) => node.id);
  const words = countryWords(country);
  return (
    <button
      type="button"
      className="map-marker"
      style={{ left: `${(place.x / mapWidth) * 100}%`, top: `${(place.y / mapHeight) * 100}%` }}
      aria-label={say('map.opensList', { words })}
      title={words}
      data-marked={marked + denied > 0 || undefined}
      data-faint={country.entities.every(({ node }) => isFaint(node)) || undefined}
      data-chosen={isChosen || undefined}
      data-pointed={isPointedAt || undefined}
      onClick={() => onOpen(country.code)}
      onPointerEnter={() => onPoint(ids)}
      onPointerLeave={() => onPoint([])}
    >
      {here}
    </button>
  );
}
