import type { At } from './say.ts';

/** Whether a word under a noun stands inside the name that the noun is. */
export function isNamePart(at: At, noun: number, child: number): boolean {
  const mention = at.scene.reading.cast.mentionAt(at.sentence, noun);
  const start = at.tree.tokens[child]?.start ?? 0;
  return mention?.kind === 'name' && start >= mention.start && start < mention.end;
}
