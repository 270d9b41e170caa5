import { ToggleButton } from 'react-aria-components';
import { groupingChoice } from '../../state/group-step.ts';
import { countGrouped } from '../../state/group-words.ts';
import { groupedSceneOf } from '../../state/grouped-scene-of.ts';
import { groupingOf } from '../../state/grouping-of.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { say, sayNumber } from '../../texts/say.ts';
import { sayParts } from '../../texts/say-parts.tsx';
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
    <section className="group-key" aria-label={say('group.drawnAsOne')}>
      {groups.length > 0 && (
        <>
          <p>
            {sayParts('group.inGroups', {
              grouped: <b>{say('group.groupedChoice', { choice })}</b>,
              count: inside,
            })}
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
                    <span className="visually-hidden">{say('group.groupOpen')} </span>
                    {name}
                  </span>
                  <span className="group-count">{sayNumber(members.length)}</span>
                </ToggleButton>
              </li>
            ))}
          </ul>
          {more > 0 && <p>{say('group.moreGroups', { count: more })}</p>}
        </>
      )}
      {bundles.length > 0 && (
        <p className="group-bundle">
          <span className="group-line" aria-hidden="true" />
          {say('group.bundleKey')}
        </p>
      )}
    </section>
  );
}
