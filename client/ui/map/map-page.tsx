import { useEffect, useMemo, useRef, useState } from 'react';
import { endsOfSelection } from '../../state/ends-of-selection.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { placesWords } from '../../state/place-words.ts';
import { placesOf } from '../../state/places-of.ts';
import { sceneOf } from '../../state/scene-of.ts';
import type { Scene } from '../../state/select-scene.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { idOfPart, nowhere, PlaceLists } from './place-lists.tsx';
import { WorldMap } from './world-map.tsx';
import './map.css';

const toggled = (codes: readonly string[], code: string, isOpen: boolean): readonly string[] =>
  isOpen ? [...new Set([...codes, code])] : codes.filter((other) => other !== code);

/** What is shown, where links say that it is: the same entities and links as the picture's, under the same filter. */
export function MapPage({ onDrawn }: { readonly onDrawn: (scene: Scene) => void }) {
  const scene = useSelect(sceneOf);
  useEffect(() => onDrawn(scene), [onDrawn, scene]);
  const pointedAt = useSelect((state) => state.status.pointedAt);
  const fits = useSelect((state) => state.status.fits);
  // Text, so that equal ends compare equal.
  const endsText = useSelect((state) => JSON.stringify(endsOfSelection(state)));
  // Written by the line above.
  const ends = useMemo(() => JSON.parse(endsText) as string[], [endsText]);
  const places = useMemo(() => placesOf(scene), [scene]);
  const names = useMemo(() => new Map(scene.nodes.map((node) => [node.id, nameOfShown(node)])), [scene]);
  const [open, setOpen] = useState<readonly string[]>([]);
  const lists = useRef<HTMLDivElement>(null);
  /** The selection whose row was brought into sight. */
  const broughtFor = useRef('');

  const chosen = places.countries.flatMap(({ code, entities }) =>
    entities.some(({ node }) => ends.includes(node.id)) ? [code] : [],
  );
  const isNowhere = places.unplaced.some(({ node }) => ends.includes(node.id));
  const partsText = [...chosen, ...(isNowhere ? [nowhere] : [])].join(' ');
  // What is selected elsewhere is to be seen here: its parts are opened, and then its row is brought into sight, once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each selection, in the same parts too
  useEffect(() => {
    if (partsText !== '') setOpen((codes) => [...new Set([...codes, ...partsText.split(' ')])]);
  }, [endsText, partsText]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row is there when its part is open
  useEffect(() => {
    const row = lists.current?.querySelector('.map-row[data-chosen]');
    if (row === null || row === undefined || broughtFor.current === endsText) return;
    broughtFor.current = endsText;
    row.scrollIntoView({ block: 'nearest' });
  }, [endsText, open]);
  useEffect(() => () => dispatch({ type: 'pointed', ids: [] }), []);

  const openPart = (code: string): void => {
    setOpen((codes) => toggled(codes, code, true));
    document.getElementById(idOfPart(code))?.focus();
  };
  return (
    <div className="map" data-testid="map">
      <div className="map-columns">
        <div className="map-side">
          <WorldMap
            countries={places.countries}
            chosen={chosen}
            selection={endsText}
            pointedAt={pointedAt}
            fits={fits}
            onOpen={openPart}
            onPoint={(ids) => dispatch({ type: 'pointed', ids })}
          />
          <p className="map-words">{say('map.words')}</p>
        </div>
        <div className="map-lists" ref={lists}>
          <p className="map-count" data-testid="map-count">
            {placesWords(places)}.
          </p>
          <PlaceLists
            places={places}
            open={open}
            ends={ends}
            pointedAt={pointedAt}
            nameOf={(id) => names.get(id) ?? id}
            onToggle={(code, isOpen) => setOpen((codes) => toggled(codes, code, isOpen))}
          />
        </div>
      </div>
    </div>
  );
}
