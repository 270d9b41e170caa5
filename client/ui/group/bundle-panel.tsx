import { bundleWords } from '../../state/group-scene.ts';
import { groupedSceneOf } from '../../state/grouped-scene-of.ts';
import { nameOfDrawn } from '../../state/name-of-group.ts';
import { sceneOf } from '../../state/scene-of.ts';
import type { State } from '../../state/state.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { LinkRows } from './link-rows.tsx';

/** What a bundle is, in words; null when it is not in the picture. */
function headOf(state: State, id: string): { readonly heading: string; readonly words: string } | null {
  const bundle = groupedSceneOf(state).bundles.find((one) => one.id === id);
  if (bundle === undefined) return null;
  const ids = new Set(bundle.links);
  const [one, other] = bundle.ends;
  return {
    heading: say('group.between', { one: nameOfDrawn(state, one), other: nameOfDrawn(state, other) }),
    words: bundleWords(sceneOf(state).links.filter((link) => ids.has(link.id))),
  };
}

/** Links that are drawn as one line, each with who says it. The line itself claims nothing. */
export function BundlePanel({ id }: { readonly id: string }) {
  const bundle = useSelect((state) => groupedSceneOf(state).bundles.find((one) => one.id === id));
  const heading = useSelect((state) => headOf(state, id)?.heading ?? '');
  const words = useSelect((state) => headOf(state, id)?.words ?? '');
  const isOpen = useSelect(({ view }) => view.grouping.open.includes(id));
  const isOfGroup = bundle?.ends.some((end) => end.startsWith('group:')) === true;
  if (bundle === undefined) {
    return (
      <>
        <p className="panel-soft">{say(isOpen ? 'group.drawnSingly' : 'group.noBundle')}</p>
        {isOpen && (
          <button
            type="button"
            className="panel-button"
            onClick={() => dispatch({ type: 'group-opened', id, isOpen: false })}
          >
            {say('group.drawAsOne')}
          </button>
        )}
      </>
    );
  }
  return (
    <>
      <h3 className="panel-name">{heading}</h3>
      <p className="link-support">{words}</p>
      <p className="panel-soft">{say('group.bundleMeans')}</p>
      {!isOfGroup && (
        <button
          type="button"
          className="panel-button"
          onClick={() => dispatch({ type: 'group-opened', id, isOpen: true })}
        >
          {say('group.drawSingly')}
        </button>
      )}
      <LinkRows ids={bundle.links} />
    </>
  );
}
