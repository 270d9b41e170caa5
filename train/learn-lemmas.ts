import type { ParsedToken } from '../server/ingest/extract/analysis.ts';
import {
  type LemmaTables,
  lemmatiser,
  longestEnding,
  restingForm,
} from '../server/ingest/extract/syntax/lemmatise.ts';

/** Learn, for each tag, how endings are cut, and the words for which that is wrong. */
export function learnLemmas(tokens: readonly ParsedToken[]): LemmaTables {
  const counts = new Map<string, Map<string, number>>();
  for (const { form, lemma, tag } of tokens) {
    const key = `${tag} ${form.toLowerCase().replaceAll('’', "'")}`;
    // A word at the start of a sentence has a capital that its lemma has not: the tables are about lower case.
    const seen = counts.get(key) ?? new Map<string, number>();
    seen.set(lemma, (seen.get(lemma) ?? 0) + 1);
    counts.set(key, seen);
  }
  const types = [...counts]
    .map(([key, lemmas]) => {
      const [tag = '', word = ''] = key.split(' ');
      const [lemma = ''] = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
      return { tag, word, lemma };
    })
    .filter(({ lemma }) => lemma !== '' && lemma !== '_')
    .sort((a, b) => (a.tag === b.tag ? (a.word < b.word ? -1 : 1) : a.tag < b.tag ? -1 : 1));

  const votes = new Map<string, Map<string, number>>();
  for (const { tag, word, lemma } of types) {
    const script = editOf(word, lemma);
    if (script === undefined) continue;
    for (let length = 0; length <= Math.min(longestEnding, word.length - 1); length += 1) {
      const key = `${tag} ${word.slice(word.length - length)}`;
      const tally = votes.get(key) ?? new Map<string, number>();
      tally.set(script, (tally.get(script) ?? 0) + 1);
      votes.set(key, tally);
    }
  }
  const endings: Record<string, Record<string, readonly [number, string]>> = {};
  for (const [key, tally] of [...votes].sort((a, b) => a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))) {
    const [tag = '', ending = ''] = key.split(' ');
    const [script = '', count = 0] =
      [...tally].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
    const total = [...tally.values()].reduce((sum, value) => sum + value, 0);
    if (ending !== '' && (total < 2 || count < total * 0.6)) continue;
    const [cut = '0', add = ''] = script.split('|');
    const rules = endings[tag] ?? {};
    endings[tag] = rules;
    if (ending !== '' && sameAsShorter(rules, ending, Number(cut), add)) continue;
    rules[ending] = [Number(cut), add];
  }
  const words: Record<string, Record<string, string>> = {};
  const lemmatise = lemmatiser({ endings, words: {} });
  for (const { tag, word, lemma } of types) {
    const given = lemmatise(word, tag);
    const isNamed = restingForm('Xx', tag, 'xx') === 'Xx';
    if (given === lemma || (isNamed && given.toLowerCase() === lemma.toLowerCase() && tag !== 'JJ')) continue;
    if (tag === 'CD' || tag === 'LS' || tag === 'SYM') continue;
    const table = words[tag] ?? {};
    words[tag] = table;
    table[word] = lemma;
  }
  // Adjectives: `several` at the start of a sentence has no capital in the dictionary.
  const plain = words.JJ ?? {};
  words.JJ = plain;
  for (const { tag, word, lemma } of types) if (tag === 'JJ' && lemma === word) plain[word] = lemma;
  return { endings, words };
}

function editOf(word: string, lemma: string): string | undefined {
  const goal = lemma.toLowerCase();
  let same = 0;
  while (same < word.length && same < goal.length && word[same] === goal[same]) same += 1;
  if (same === 0 || word.length - same > longestEnding) return undefined;
  return `${word.length - same}|${goal.slice(same)}`;
}

function sameAsShorter(
  rules: Record<string, readonly [number, string]>,
  ending: string,
  cut: number,
  add: string,
): boolean {
  for (let length = ending.length - 1; length >= 0; length -= 1) {
    const rule = rules[ending.slice(ending.length - length)];
    if (rule !== undefined) return rule[0] === cut && rule[1] === add;
  }
  return false;
}
