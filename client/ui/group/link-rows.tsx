import { useState } from 'react';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { sceneOf } from '../../state/scene-of.ts';
import { useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { MoreButton } from '../panel/more-button.tsx';
import { usePanel } from '../panel/panel-context.ts';
import { SceneLinkButton } from '../panel/scene-link-button.tsx';

/** Rows drawn at a time. */
const page = 50;

/** Links of the picture, one a row: as it is said, by how many, and whether somebody denies it. Each leads to its evidence. */
export function LinkRows({ ids }: { readonly ids: readonly string[] }) {
  const { select } = usePanel();
  const scene = useSelect(sceneOf);
  const [shown, setShown] = useState(page);
  const names = new Map(scene.nodes.map((node) => [node.id, nameOfShown(node)]));
  const links = new Map(scene.links.map((link) => [link.id, link]));
  return (
    <>
      <ul className="panel-list">
        {ids.slice(0, shown).map((id) => {
          const link = links.get(id);
          if (link === undefined) return null;
          return (
            <li key={id}>
              <SceneLinkButton link={link} names={names} onOpen={() => select({ kind: 'link', id })} />
            </li>
          );
        })}
      </ul>
      {shown < ids.length && <MoreButton what={say('panel.links')} onPress={() => setShown(shown + page)} />}
    </>
  );
}
