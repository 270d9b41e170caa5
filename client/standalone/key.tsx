import type { Palette } from '../graph/presets/preset.ts';
import { countRoots } from '../graph/type-looks.ts';
import type { Scene } from '../state/select-scene.ts';
import { channelsWithoutType } from '../state/style.ts';
import { say } from '../texts/say.ts';
import { LinkKey } from '../ui/link-key.tsx';
import { RuleKey } from '../ui/style/rule-key.tsx';
import type { RuleNames } from '../ui/style/rule-words.ts';
import { TypeSign } from '../ui/type-mark.tsx';
import '../ui/legend.css';
import './key.css';

interface KeyProps {
  readonly scene: Scene;
  readonly names: RuleNames;
  readonly theme: string;
  readonly palette: Palette | null;
}

/** What the signs of the picture mean. */
export function Key({ scene, names, theme, palette }: KeyProps) {
  const roots = countRoots(scene.nodes.flatMap(({ group, root }) => (group === undefined ? [root] : [])));
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
