import { nameOfShown } from '../../state/name-of-shown.ts';
import type { KeptOutKind, PathSearch } from '../../state/path-search.ts';
import { say } from '../../texts/say.ts';
import type { Source } from './footnote-words.ts';
import type { Hop } from './path-lines.ts';

export interface Choice {
  readonly key: string;
  readonly kind: KeptOutKind;
  readonly id: string;
  readonly words: string;
}

/** What a hop offers to keep out: the entities at it that are no ends, its predicate, and who stands on the ladders behind it. */
export function choicesAt(
  { link, from, to }: Hop,
  claims: readonly Source['claim'][],
  { ends }: Pick<PathSearch, 'ends'>,
): readonly Choice[] {
  const choice = (kind: KeptOutKind, id: string, words: string): Choice => ({
    key: `${kind} ${id}`,
    kind,
    id,
    words,
  });
  const speakers = new Map(
    claims.flatMap(({ voices }) => voices.map(({ speaker }) => [speaker.id, speaker] as const)),
  );
  return [
    ...[from, to]
      .filter(({ id }) => !ends.includes(id))
      .map((node) => choice('entities', node.id, say('paths.asStop', { name: nameOfShown(node) }))),
    choice('predicates', link.predicate.id, say('paths.inAnyPath', { label: link.predicate.label })),
    ...[...speakers.values()].map((speaker) =>
      choice('speakers', speaker.id, say('paths.comesThrough', { name: nameOfShown(speaker) })),
    ),
  ];
}
