import { useState } from 'react';
import { remarkedLabel } from '../../state/caption-of.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { sceneOf } from '../../state/scene-of.ts';
import { useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { MoreButton } from '../panel/more-button.tsx';
import { usePanel } from '../panel/panel-context.ts';
import { supportWords } from '../panel/support-words.ts';

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
              <button type="button" className="panel-row" onClick={() => select({ kind: 'link', id })}>
                <span className="visually-hidden">{say('panel.evidenceForLink')} </span>
                {names.get(link.subject)} <span className="link-row-predicate">{remarkedLabel(link)}</span>{' '}
                {names.get(link.object)}
                <span className="link-row-support panel-soft">{supportWords(link.support)}</span>
                {link.disputed && <span className="panel-tag panel-tag-warn">{say('common.disputed')}</span>}
              </button>
            </li>
          );
        })}
      </ul>
      {shown < ids.length && <MoreButton what={say('panel.links')} onPress={() => setShown(shown + page)} />}
    </>
  );
}
