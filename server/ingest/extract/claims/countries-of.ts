import { isA } from '../../../ontology/ontology.ts';
import { caseOf } from '../syntax/tree.ts';
import { type At, typeOf } from './say.ts';

/** Demonyms and countries that stand before a noun, or after `of`: whose it is. */
export function countriesOf(at: At): number[] {
  const { tree, noun } = at;
  return (tree.children[noun] ?? []).filter((child) => {
    const base = tree.base[child];
    const before = base === 'amod' || base === 'compound' || tree.tokens[child]?.relation === 'nmod:poss';
    if (!before && !(base === 'nmod' && caseOf(tree, child) === 'of')) return false;
    const id = at.scene.reading.cast.at(at.sentence, child)?.id;
    return id !== undefined && isA(typeOf(at, id), 'country');
  });
}
