import { bundleWords } from '../../state/group-scene.ts';
import { groupedSceneOf } from '../../state/grouped-scene-of.ts';
import { nameOfDrawn } from '../../state/name-of-group.ts';
import { sceneOf } from '../../state/scene-of.ts';
import type { State } from '../../state/state.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { LinkRows } from './link-rows.tsx';

/** What a bundle is, in words; null when it is not in the picture. */
function headOf(state: State, id: string): { readonly between: string; readonly words: string } | null {
  const bundle = groupedSceneOf(state).bundles.find((one) => one.id === id);
  if (bundle === undefined) return null;
  const ids = new Set(bundle.links);
  return {
    between: bundle.ends.map((end) => nameOfDrawn(state, end)).join(' and '),
    words: bundleWords(sceneOf(state).links.filter((link) => ids.has(link.id))),
  };
}

/** Links that are drawn as one line, each with who says it. The line itself claims nothing. */
export function BundlePanel({ id }: { readonly id: string }) {
  const bundle = useSelect((state) => groupedSceneOf(state).bundles.find((one) => one.id === id));
  const between = useSelect((state) => headOf(state, id)?.between ?? '');
  const words = useSelect((state) => headOf(state, id)?.words ?? '');
  const isOpen = useSelect(({ view }) => view.grouping.open.includes(id));
  const isOfGroup = bundle?.ends.some((end) => end.startsWith('group:')) === true;
  if (bundle === undefined) {
    return (
      <>
        <p className="panel-soft">
          {isOpen ? 'These links are drawn one by one now.' : 'There is no such bundle in the picture now.'}
        </p>
        {isOpen && (
          <button
            type="button"
            className="panel-button"
            onClick={() => dispatch({ type: 'group-opened', id, isOpen: false })}
          >
            Draw them as one line again
          </button>
        )}
      </>
    );
  }
  return (
    <>
      <h3 className="panel-name">Between {between}</h3>
      <p className="link-support">{words}</p>
      <p className="panel-soft">
        The line says only that these links are there. Each of them is said by somebody; some may say that
        others do not hold.
      </p>
      {!isOfGroup && (
        <button
          type="button"
          className="panel-button"
          onClick={() => dispatch({ type: 'group-opened', id, isOpen: true })}
        >
          Draw them one by one
        </button>
      )}
      <LinkRows ids={bundle.links} />
    </>
  );
}
