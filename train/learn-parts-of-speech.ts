import type { ParsedToken } from '../server/ingest/extract/analysis.ts';
import type { PosTables } from '../server/ingest/extract/syntax/part-of-speech.ts';

/** Learn which part of speech a tag stands for, alone, with a relation, and with a word. */
export function learnPartsOfSpeech(tokens: readonly ParsedToken[]): PosTables {
  const tags = tally(tokens, ({ tag }) => tag);
  const relations = tally(tokens, ({ tag, relation }) => `${tag} ${relation.split(':')[0] ?? ''}`);
  const words = tally(tokens, ({ tag, form }) => `${tag} ${form.toLowerCase()}`);
  const tables = {
    tags: Object.fromEntries([...tags].map(([tag, votes]) => [tag, votes.pos])),
    relations: {} as Record<string, string>,
    words: {} as Record<string, string>,
  };
  for (const [key, { pos, share, total }] of relations) {
    if (total >= 3 && share > 0.6 && tables.tags[key.split(' ')[0] ?? ''] !== pos)
      tables.relations[key] = pos;
  }
  for (const [key, { pos, share, total }] of words) {
    if (total >= 3 && share > 0.9 && tables.tags[key.split(' ')[0] ?? ''] !== pos) tables.words[key] = pos;
  }
  return tables;
}

interface Vote {
  readonly pos: string;
  readonly share: number;
  readonly total: number;
}

function tally(tokens: readonly ParsedToken[], keyOf: (token: ParsedToken) => string): Map<string, Vote> {
  const counts = new Map<string, Map<string, number>>();
  for (const token of tokens) {
    const key = keyOf(token);
    const seen = counts.get(key) ?? new Map<string, number>();
    seen.set(token.pos, (seen.get(token.pos) ?? 0) + 1);
    counts.set(key, seen);
  }
  const votes = new Map<string, Vote>();
  for (const [key, seen] of [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const [pos = 'X', count = 0] = [...seen].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
    const total = [...seen.values()].reduce((sum, value) => sum + value, 0);
    votes.set(key, { pos, share: count / total, total });
  }
  return votes;
}
