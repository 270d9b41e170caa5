import chevron from 'lucide-static/icons/chevron-down.svg?raw';
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { countryName, countryWords } from '../../state/place-words.ts';
import type { Placed, PlacedCountry, Places, Unplaced } from '../../state/places-of.ts';
import { say } from '../../texts/say.ts';
import { Icon } from '../icon.tsx';
import { pointOf } from './outlines.ts';
import { PlacedRow } from './placed-row.tsx';

/** The part of those without a place, beside the codes of countries. */
export const nowhere = 'nowhere';

/** The id of a part's button, so that a marker can lead to it. */
export const idOfPart = (code: string): string => `map-part-${code}`;

export interface PlaceListsProps {
  readonly places: Places;
  /** Codes of the parts that are open. */
  readonly open: readonly string[];
  /** Ids that the selection is about. */
  readonly ends: readonly string[];
  readonly pointedAt: readonly string[];
  nameOf(id: string): string;
  onToggle(code: string, isOpen: boolean): void;
}

/** The map in words: the same entities by the same countries, and then those that have no place. */
export function PlaceLists({ places, ...rest }: PlaceListsProps) {
  const nameOfCode = (code: string): string => {
    const country = places.countries.find((row) => row.code === code);
    return country === undefined ? code : countryName(country);
  };
  const { open, ends, pointedAt, nameOf, onToggle } = rest;
  const rowOf = ({ node }: Placed | Unplaced) => ({
    node,
    nameOf,
    isChosen: ends.includes(node.id),
    isPointedAt: pointedAt.includes(node.id),
  });
  const all = new Set([
    ...places.countries.flatMap(({ entities }) => entities.map(({ node }) => node.id)),
    ...places.unplaced.map(({ node }) => node.id),
  ]).size;
  return (
    <>
      {places.countries.map((country) => (
        <Part
          key={country.code}
          code={country.code}
          title={countryWords(country)}
          isOpen={open.includes(country.code)}
          onToggle={onToggle}
        >
          {pointOf(country.code) === null && <p className="map-way">{say('map.noMarker')}</p>}
          <ul className="map-list" aria-label={say('map.in', { country: countryName(country) })}>
            {country.entities.map((row) => (
              <PlacedRow
                key={row.node.id}
                {...rowOf(row)}
                ways={row.ways}
                remark={remarkOf(row, country, nameOfCode)}
              />
            ))}
          </ul>
        </Part>
      ))}
      {places.unplaced.length > 0 && (
        <Part
          code={nowhere}
          title={say('map.unplaced', { count: places.unplaced.length, all })}
          isOpen={open.includes(nowhere)}
          onToggle={onToggle}
        >
          <ul className="map-list" aria-label={say('map.withoutPlace')}>
            {places.unplaced.map((row) => (
              <PlacedRow
                key={row.node.id}
                {...rowOf(row)}
                ways={row.links.map((link) => [link])}
                remark={row.links.length === 0 ? null : say('map.noLinkOn')}
              />
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

/** Why something is in a country's list beyond its links. */
function remarkOf(
  { ways, elsewhere }: Placed,
  { code }: PlacedCountry,
  nameOfCode: (code: string) => string,
): string | null {
  if (ways.length === 0) return say('map.itself', { code });
  if (elsewhere.length === 0) return null;
  const countries = elsewhere.map(nameOfCode).reduce((places, place) => say('map.andIn', { places, place }));
  return say('map.alsoPlaced', { countries });
}

interface PartProps {
  readonly code: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
  onToggle(code: string, isOpen: boolean): void;
}

function Part({ code, title, isOpen, children, onToggle }: PartProps) {
  return (
    <Disclosure
      className="map-part"
      isExpanded={isOpen}
      onExpandedChange={(isExpanded) => onToggle(code, isExpanded)}
    >
      <Heading level={2} className="map-part-title">
        <Button slot="trigger" id={idOfPart(code)} className="map-part-button">
          <Icon svg={chevron} /> {title}
        </Button>
      </Heading>
      <DisclosurePanel>{isOpen && children}</DisclosurePanel>
    </Disclosure>
  );
}
