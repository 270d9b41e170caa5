import { pickOnly, togglePicked } from '../../state/change-pick.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { hopWords } from '../../state/place-words.ts';
import { isFaint } from '../../state/places-of.ts';
import type { SceneLink, SceneNode } from '../../state/select-scene.ts';
import { dispatch, store } from '../../state/store.ts';
import { TypeMark } from '../type-mark.tsx';

export interface PlacedRowProps {
  readonly node: SceneNode;
  /** What says where it is: the links of each way, in order. */
  readonly ways: readonly (readonly SceneLink[])[];
  /** What else there is to say of where it is. */
  readonly remark: string | null;
  /** What is selected is about it. */
  readonly isChosen: boolean;
  readonly isPointedAt: boolean;
  nameOf(id: string): string;
}

/** Selects an entity, or with a key held adds it to what is picked out or takes it away. */
const pick = (id: string, isMore: boolean): void =>
  dispatch(isMore ? togglePicked(store.getState(), id) : pickOnly([id]));

/** An entity in a list of the map: its name selects it, and each link by which it is placed opens who says so. */
export function PlacedRow({ node, ways, remark, isChosen, isPointedAt, nameOf }: PlacedRowProps) {
  const point = (ids: readonly string[]): void => dispatch({ type: 'pointed', ids });
  return (
    <li
      className="map-row"
      data-chosen={isChosen || undefined}
      data-pointed={isPointedAt || undefined}
      data-faint={isFaint(node) || undefined}
      onPointerEnter={() => point([node.id])}
      onPointerLeave={() => point([])}
    >
      <button
        type="button"
        className="map-name"
        aria-pressed={node.selected}
        onClick={(event) => pick(node.id, event.shiftKey || event.ctrlKey || event.metaKey)}
      >
        <TypeMark root={node.root} />
        {nameOfShown(node)}
      </button>
      {ways.map((way) => (
        <p key={way.map(({ id }) => id).join(' ')} className="map-way">
          {way.map((link, at) => (
            <span key={link.id}>
              {at > 0 && ', '}
              <button
                type="button"
                className="map-hop"
                data-hedged={link.hedge !== null || undefined}
                data-disputed={link.disputed || undefined}
                data-proposed={link.proposed || undefined}
                aria-pressed={link.selected}
                onClick={() => dispatch({ type: 'selected', selection: { kind: 'link', id: link.id } })}
              >
                {hopWords(link, nameOf(link.object), at === 0)}
              </button>
            </span>
          ))}
        </p>
      ))}
      {remark !== null && <p className="map-way">{remark}</p>}
    </li>
  );
}
