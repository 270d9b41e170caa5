import { ToggleButton } from 'react-aria-components';
import { groupingChoice } from '../../state/group-step.ts';
import { countGrouped } from '../../state/group-words.ts';
import { groupedSceneOf } from '../../state/grouped-scene-of.ts';
import { groupingOf } from '../../state/grouping-of.ts';
import { plural } from '../../state/plural.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import './group.css';

/** Groups that the key lists; the rest are in the picture and in the table. */
const listed = 12;

/** What is drawn as one: the groups, which open and close here, and what a bundle is. */
export function GroupKey() {
  const grouped = useSelect(groupedSceneOf);
  const choice = useSelect((state) => groupingChoice(groupingOf(state)));
  const { groups, bundles } = grouped;
  const { inside } = countGrouped(grouped);
  const more = groups.length - listed;
  return (
    <section className="group-key" aria-label="What is drawn as one">
      {groups.length > 0 && (
        <>
          <p>
            <b>Grouped {choice}</b>: {plural(inside, 'entity', 'entities')} in groups, not drawn singly
          </p>
          <ul className="group-key-rows">
            {groups.slice(0, listed).map(({ id, name, members, isOpen, isTooLarge }) => (
              <li key={id}>
                <ToggleButton
                  className="group-toggle"
                  isSelected={isOpen}
                  isDisabled={isTooLarge}
                  onChange={() => dispatch({ type: 'group-opened', id, isOpen: !isOpen })}
                >
                  <span className="group-sign" data-open={isOpen || undefined} aria-hidden="true" />
                  <span className="group-key-name">
                    <span className="visually-hidden">Group open: </span>
                    {name}
                  </span>
                  <span className="group-count">{members.length.toLocaleString('en')}</span>
                </ToggleButton>
              </li>
            ))}
          </ul>
          {more > 0 && <p>and {plural(more, 'more group', 'more groups')}</p>}
        </>
      )}
      {bundles.length > 0 && (
        <p className="group-bundle">
          <span className="group-line" aria-hidden="true" />
          several links as one line, which says nothing itself
        </p>
      )}
    </section>
  );
}
