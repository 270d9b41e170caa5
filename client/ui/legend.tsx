import chevron from 'lucide-static/icons/chevron-down.svg?raw';
import { lazy, Suspense } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading, ToggleButton } from 'react-aria-components';
import type { Palette } from '../graph/presets/preset.ts';
import { countRoots } from '../graph/type-looks.ts';
import { drawnSceneOf, groupedSceneOf } from '../state/grouped-scene-of.ts';
import { isGrouped } from '../state/grouping.ts';
import { groupingOf } from '../state/grouping-of.ts';
import { shownIds } from '../state/needs.ts';
import type { State } from '../state/state.ts';
import { dispatch, useSelect } from '../state/store.ts';
import { channelsWithoutType } from '../state/style.ts';
import { say } from '../texts/say.ts';
import { Icon } from './icon.tsx';
import { isWide } from './legend-width.ts';
import { LinkKey } from './link-key.tsx';
import { useRuleNames } from './style/use-rule-names.ts';
import { TypeMark } from './type-mark.tsx';
import './legend.css';

/** There only while two speakers are compared. */
const ComparedKey = lazy(async () => ({ default: (await import('./voices/compared-key.tsx')).ComparedKey }));

/** There only while rules decide looks. */
const RuleKey = lazy(async () => ({ default: (await import('./style/rule-key.tsx')).RuleKey }));

/** There only while something is drawn as one. */
const GroupKey = lazy(async () => ({ default: (await import('./group/group-key.tsx')).GroupKey }));

/** Root types of what the view holds, hidden ones too, as `root count` lines: text, so that equal ones compare equal. */
function rootLines(state: State): string {
  const { data } = state;
  const roots = [...(shownIds(state) ?? [])].flatMap((id) => {
    const type = data.entities[id]?.type;
    return type === undefined ? [] : [data.start?.types[type]?.root ?? type];
  });
  return countRoots(roots)
    .map(([root, count]) => `${root} ${count}`)
    .join('\n');
}

export interface LegendProps {
  readonly startsOpen: boolean;
  readonly theme: string;
  readonly palette: Palette | null;
}

/** What the signs mean. Each type's entry takes it out of the picture and brings it back. */
export function Legend({ startsOpen, theme, palette }: LegendProps) {
  const counts = useSelect(rootLines);
  const hidden = useSelect((state) => state.view.hiddenTypes);
  const compares = useSelect((state) => state.view.comparison !== null);
  const rules = useSelect((state) => state.view.style.rules);
  const ruled = channelsWithoutType(rules);
  const hasPictures = useSelect((state) => state.view.style.pictures.length > 0);
  const drawn = useSelect(drawnSceneOf);
  const names = useRuleNames();
  const types = useSelect((state) => state.data.start?.types);
  const groups = useSelect(
    (state) => isGrouped(groupingOf(state)) || groupedSceneOf(state).bundles.length > 0,
  );
  const rows = counts === '' ? [] : counts.split('\n').map((line) => line.split(' '));
  return (
    <Disclosure className="legend" defaultExpanded={startsOpen && isWide()}>
      <Heading level={2} className="legend-title">
        <Button slot="trigger" className="legend-trigger">
          {say('main.legend')} <Icon svg={chevron} />
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul className="legend-types">
          {rows.map(([root = '', count]) => (
            <li key={root}>
              <ToggleButton
                className="legend-type"
                isSelected={!hidden.includes(root)}
                onChange={() => dispatch({ type: 'type-toggled', root })}
              >
                <TypeMark root={root} without={ruled} />
                <span className="legend-name">{types?.[root]?.name ?? root}</span>
                <span className="legend-count">{count}</span>
              </ToggleButton>
            </li>
          ))}
        </ul>
        {compares && (
          <Suspense>
            <ComparedKey />
          </Suspense>
        )}
        {(rules.length > 0 || hasPictures) && (
          <Suspense>
            <RuleKey scene={drawn} names={names} theme={theme} palette={palette} />
          </Suspense>
        )}
        {groups && (
          <Suspense>
            <GroupKey />
          </Suspense>
        )}
        <LinkKey scene={drawn} />
      </DisclosurePanel>
    </Disclosure>
  );
}
