import type { AnnotatedSentence } from '../read-conllu.ts';
import { leaveOut } from './splice.ts';

const articles = new Set(['a', 'an', 'the']);

/** A short sentence as a headline would have it: without articles and without the full stop. */
export function asHeadline(sentence: AnnotatedSentence): AnnotatedSentence {
  const { tokens } = sentence;
  const last = tokens.length - 1;
  const out = new Set<number>();
  tokens.forEach(({ form, relation }, index) => {
    const isStop = index === last && form === '.';
    const isArticle = relation === 'det' && articles.has(form.toLowerCase());
    if ((isStop || isArticle) && !tokens.some(({ head }) => head === index)) out.add(index);
  });
  return leaveOut(sentence, out);
}
