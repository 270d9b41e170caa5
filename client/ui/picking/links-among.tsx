import { useState } from 'react';
import { readRowSources } from '../../api/read-row-sources.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { sceneOf } from '../../state/scene-of.ts';
import type { SceneLink } from '../../state/select-scene.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { toFilterInput } from '../../state/view.ts';
import { say } from '../../texts/say.ts';
import { MoreButton } from '../panel/more-button.tsx';
import { Failed } from '../panel/panel-state.tsx';
import { SceneLinkButton } from '../panel/scene-link-button.tsx';
import { useAnswer } from '../panel/use-answer.ts';
import { openBeside } from './open-beside.ts';
import { linksAmong } from './picked-of.ts';
import { sayersOf } from './who-says.ts';

/** Links whose sources are asked for at once: with a hundred claims each, well within what one question may hold. */
const atOnce = 25;
const claimsAtMost = 100;

interface LinkPageProps {
  readonly links: readonly SceneLink[];
  /** Names of entities, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Some links, each with who says it; the name of the link opens its evidence. */
function LinkPage({ links, names }: LinkPageProps) {
  const filter = useSelect((state) => state.view.filter);
  const { data, current, error, retry } = useAnswer(readRowSources, {
    ids: links.map(({ id }) => id),
    filter: toFilterInput(filter),
    claims: claimsAtMost,
  });
  const sayers = sayersOf(current ? data : undefined, filter.frontier);
  return (
    <>
      {error && (
        <li>
          <Failed what={say('picking.whoSaysSo')} error={error} onRetry={retry} />
        </li>
      )}
      {links.map((link) => (
        <li
          key={link.id}
          onPointerEnter={() => dispatch({ type: 'pointed', ids: [link.id] })}
          onPointerLeave={() => dispatch({ type: 'pointed', ids: [] })}
        >
          <SceneLinkButton
            link={link}
            names={names}
            sayers={sayers.get(link.id) ?? (error ? '' : say('picking.askingWho'))}
            onOpen={() => openBeside({ kind: 'link', id: link.id })}
          />
        </li>
      ))}
    </>
  );
}

/** The links drawn among the entities picked out, with who says each. */
export function LinksAmong() {
  const scene = useSelect(sceneOf);
  // Text, so that equal lists compare equal.
  const ids = useSelect((state) => JSON.stringify(linksAmong(state).map(({ id }) => id)));
  const [pages, setPages] = useState(1);
  const among = new Set(JSON.parse(ids) as string[]);
  const links = scene.links.filter(({ id }) => among.has(id));
  const names = new Map(scene.nodes.map((node) => [node.id, nameOfShown(node)]));
  const shown = Array.from({ length: pages }, (_, page) => links.slice(page * atOnce, (page + 1) * atOnce));
  return (
    <section>
      <h4 className="panel-part">{say('picking.linksAmongCount', { count: links.length })}</h4>
      {links.length === 0 ? (
        <p className="panel-soft">{say('picking.noLinks')}</p>
      ) : (
        <ul className="panel-list" aria-label={say('picking.linksAmong')}>
          {shown
            .filter((page) => page.length > 0)
            .map((page) => (
              <LinkPage key={page[0]?.id} links={page} names={names} />
            ))}
        </ul>
      )}
      {links.length > pages * atOnce && (
        <MoreButton what={say('panel.links')} onPress={() => setPages(pages + 1)} />
      )}
    </section>
  );
}
