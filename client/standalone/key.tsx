import { lookOf, typeLooks } from '../graph/type-looks.ts';
import type { Scene } from '../state/select-scene.ts';
import { say } from '../texts/say.ts';
import { LinkKey } from '../ui/link-key.tsx';
import { MeasureScale } from '../ui/measure/measure-scale.tsx';
import { TypeMark } from '../ui/type-mark.tsx';

/** What the signs of the picture mean. */
export function Key({ scene, nameOfRoot }: { readonly scene: Scene; nameOfRoot(root: string): string }) {
  const counts = new Map<string, number>();
  for (const { group, root } of scene.nodes)
    if (group === undefined) counts.set(root, (counts.get(root) ?? 0) + 1);
  const order = (root: string): number => typeLooks.indexOf(lookOf(root));
  const roots = [...counts].sort(([one], [other]) => order(one) - order(other));
  return (
    <details className="standalone-key">
      <summary>{say('main.legend')}</summary>
      <ul className="standalone-types">
        {roots.map(([root, count]) => (
          <li key={root}>
            <TypeMark root={root} isPlain={scene.measure?.as === 'colour'} />
            {say('common.titleCount', { title: nameOfRoot(root), count })}
          </li>
        ))}
      </ul>
      {scene.measure !== null && <MeasureScale scene={scene} />}
      {scene.links.some(({ bundle }) => bundle !== undefined) && <p>{say('group.bundleKey')}</p>}
      <LinkKey proposed={scene.links.some(({ proposed }) => proposed)} />
    </details>
  );
}
