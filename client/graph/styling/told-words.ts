import { valueWords } from '../../state/measure-words.ts';
import type { Scene, SceneNode } from '../../state/select-scene.ts';
import { isMetric, type Rule, severalKey } from '../../state/style.ts';
import { say } from '../../texts/say.ts';

/** Says what a caption says of what a rule goes by. What links say is said to be said. */
export function toldWordsIn({ links, nodes }: Scene): (rule: Rule, key: string, node: SceneNode) => string {
  let names: ReadonlyMap<string, string> | null = null;
  let labels: ReadonlyMap<string, string> | null = null;
  return ({ by, of }, key, node) => {
    if (by === 'type') return node.typeName;
    if (by === 'most-origins') return say('words.origins', { count: Number(key) });
    if (isMetric(by)) return valueWords(by, Number(key));
    labels ??= new Map(links.map(({ predicate, label }) => [predicate, label]));
    names ??= new Map(nodes.map(({ id, name }) => [id, name]));
    const label = labels.get(of) ?? of;
    if (key === severalKey) return say('words.linksSaySeveral', { label });
    return say('words.linksSay', { label, name: names.get(key) ?? key });
  };
}
