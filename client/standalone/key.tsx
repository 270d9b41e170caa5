import type { Palette } from '../graph/presets/preset.ts';
import { lookOf, typeLooks } from '../graph/type-looks.ts';
import type { Scene } from '../state/select-scene.ts';
import { channelsWithoutType } from '../state/style.ts';
import { say } from '../texts/say.ts';
import { LinkKey } from '../ui/link-key.tsx';
import { RuleKey } from '../ui/style/rule-key.tsx';
import type { RuleNames } from '../ui/style/rule-words.ts';
import { TypeSign } from '../ui/type-mark.tsx';

interface KeyProps {
  readonly scene: Scene;
  readonly names: RuleNames;
  readonly theme: string;
  readonly palette: Palette | null;
}

/** What the signs of the picture mean. */
export function Key({ scene, names, theme, palette }: KeyProps) {
  const counts = new Map<string, number>();
  for (const { group, root } of scene.nodes)
    if (group === undefined) counts.set(root, (counts.get(root) ?? 0) + 1);
  const order = (root: string): number => typeLooks.indexOf(lookOf(root));
  const roots = [...counts].sort(([one], [other]) => order(one) - order(other));
  const { rules, pictures } = scene.style;
  return (
    <details className="standalone-key">
      <summary>{say('main.legend')}</summary>
      <ul className="standalone-types">
        {roots.map(([root, count]) => (
          <li key={root}>
            <TypeSign root={root} rules={rules} without={channelsWithoutType(rules)} />
            {say('common.titleCount', { title: names.type(root), count })}
          </li>
        ))}
      </ul>
      {rules.length + pictures.length > 0 && <RuleKey {...{ scene, names, theme, palette }} />}
      {scene.links.some(({ bundle }) => bundle !== undefined) && <p>{say('group.bundleKey')}</p>}
      <LinkKey scene={scene} />
    </details>
  );
}
