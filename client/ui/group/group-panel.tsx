import { useState } from 'react';
import { groupingMeanings } from '../../state/group-words.ts';
import { groupedSceneOf } from '../../state/grouped-scene-of.ts';
import { readGroupId } from '../../state/grouping.ts';
import { nameOfGroup } from '../../state/name-of-group.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { pictureLimit } from '../../state/needs.ts';
import { sceneOf } from '../../state/scene-of.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { MoreButton } from '../panel/more-button.tsx';
import { usePanel } from '../panel/panel-context.ts';
import { TypeMark } from '../type-mark.tsx';
import { LinkRows } from './link-rows.tsx';

/** Rows drawn at a time. */
const page = 50;

/** What decides who is in a group. */
function meaningOf(id: string): string {
  const of = readGroupId(id)?.of;
  if (of === 'rest') return say('group.restMeans');
  return of === undefined || of === 'hand' ? say('group.handMeans') : groupingMeanings[of];
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
        <p className="panel-soft">{say('group.noGroup')}</p>
      </>
    );
  }
  return (
    <>
      <h3 className="panel-name">{group.name}</h3>
      <p className="panel-soft">
        {say('group.content', {
          members: group.members.length,
          links: group.inside.length,
          meaning: meaningOf(id),
        })}
      </p>
      <div className="panel-buttons">
        <button
          type="button"
          className="panel-button"
          disabled={group.isTooLarge}
          onClick={() => dispatch({ type: 'group-opened', id, isOpen: !group.isOpen })}
        >
          {say(group.isOpen ? 'group.close' : 'group.open')}
        </button>
        {read?.of === 'hand' && (
          <button
            type="button"
            className="panel-button panel-button-quiet"
            onClick={() => dispatch({ type: 'taken-apart', name: read.key, id: null })}
          >
            {say('group.letGroupGo')}
          </button>
        )}
      </div>
      {group.isTooLarge && <p className="panel-soft">{say('group.tooLarge', { most: pictureLimit })}</p>}
      <Members ids={group.members} handName={read?.of === 'hand' ? read.key : null} />
      {group.inside.length > 0 && (
        <section aria-label={say('group.linksInside')}>
          <h4 className="panel-part">{say('group.linksInsideCount', { count: group.inside.length })}</h4>
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
    <section aria-label={say('group.members')}>
      <h4 className="panel-part">{say('group.membersCount', { count: ids.length })}</h4>
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
                  aria-label={say('group.takeOutName', { name })}
                  onClick={() => dispatch({ type: 'taken-apart', name: handName, id })}
                >
                  {say('group.takeOut')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {shown < ids.length && (
        <MoreButton what={say('group.entities')} onPress={() => setShown(shown + page)} />
      )}
    </section>
  );
}
