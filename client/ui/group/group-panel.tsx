import { useState } from 'react';
import { groupingMeanings } from '../../state/group-words.ts';
import { groupedSceneOf } from '../../state/grouped-scene-of.ts';
import { readGroupId } from '../../state/grouping.ts';
import { nameOfGroup } from '../../state/name-of-group.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { pictureLimit } from '../../state/needs.ts';
import { plural } from '../../state/plural.ts';
import { sceneOf } from '../../state/scene-of.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { MoreButton } from '../panel/more-button.tsx';
import { usePanel } from '../panel/panel-context.ts';
import { TypeMark } from '../type-mark.tsx';
import { LinkRows } from './link-rows.tsx';

/** Rows drawn at a time. */
const page = 50;

/** What decides who is in a group. */
function meaningOf(id: string): string {
  const of = readGroupId(id)?.of;
  if (of === 'rest') return 'What none of the others holds.';
  return of === undefined || of === 'hand' ? 'Put together by the reader.' : groupingMeanings[of];
}

/** A group: what it is of, who is in it, and the links among them. */
export function GroupPanel({ id }: { readonly id: string }) {
  const group = useSelect((state) => groupedSceneOf(state).groups.find((one) => one.id === id));
  const name = useSelect((state) => nameOfGroup(state, id));
  const read = readGroupId(id);
  if (group === undefined) {
    return (
      <>
        <h3 className="panel-name">{name}</h3>
        <p className="panel-soft">There is no such group in the picture now.</p>
      </>
    );
  }
  return (
    <>
      <h3 className="panel-name">{group.name}</h3>
      <p className="panel-soft">
        {plural(group.members.length, 'entity', 'entities')}, {plural(group.inside.length, 'link', 'links')}{' '}
        between them. {meaningOf(id)} The group says nothing itself.
      </p>
      <div className="panel-buttons">
        <button
          type="button"
          className="panel-button"
          disabled={group.isTooLarge}
          onClick={() => dispatch({ type: 'group-opened', id, isOpen: !group.isOpen })}
        >
          {group.isOpen ? 'Close the group' : 'Open the group'}
        </button>
        {read?.of === 'hand' && (
          <button
            type="button"
            className="panel-button panel-button-quiet"
            onClick={() => dispatch({ type: 'taken-apart', name: read.key, id: null })}
          >
            Let the group go
          </button>
        )}
      </div>
      {group.isTooLarge && (
        <p className="panel-soft">
          It is too large to be open with what is: at most {pictureLimit.toLocaleString('en')} entities are
          drawn singly. Group by something else, or look through the list.
        </p>
      )}
      <Members ids={group.members} handName={read?.of === 'hand' ? read.key : null} />
      {group.inside.length > 0 && (
        <section aria-label="Links inside the group">
          <h4 className="panel-part">Links inside ({group.inside.length.toLocaleString('en')})</h4>
          <LinkRows ids={group.inside} />
        </section>
      )}
    </>
  );
}

function Members({ ids, handName }: { readonly ids: readonly string[]; readonly handName: string | null }) {
  const { select } = usePanel();
  const scene = useSelect(sceneOf);
  const [shown, setShown] = useState(page);
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  return (
    <section aria-label="In the group">
      <h4 className="panel-part">In it ({ids.length.toLocaleString('en')})</h4>
      <ul className="panel-list">
        {ids.slice(0, shown).map((id) => {
          const node = nodes.get(id);
          if (node === undefined) return null;
          const name = nameOfShown(node);
          return (
            <li key={id} className="link-row">
              <button type="button" className="panel-row" onClick={() => select({ kind: 'entity', id })}>
                <span className="table-name">
                  <TypeMark root={node.root} />
                  {name}
                </span>
              </button>
              {handName !== null && (
                <button
                  type="button"
                  className="panel-link"
                  aria-label={`take out: ${name}`}
                  onClick={() => dispatch({ type: 'taken-apart', name: handName, id })}
                >
                  take out
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {shown < ids.length && <MoreButton what="entities" onPress={() => setShown(shown + page)} />}
    </section>
  );
}
