import { isA } from '../../../ontology/ontology.ts';
import { caseOf } from '../syntax/tree.ts';
import { evidenceOf } from './evidence-of.ts';
import { type At, entityOf, named, say, typeOf } from './say.ts';

const parts = new Set(
  'chapter branch division unit wing arm panel committee subcommittee commission department section subsidiary faction bureau garrison group team'.split(
    ' ',
  ),
);

/** `the Dallas chapter of the council`, `the project's panel`: what body a body is a part of. */
export function partOfBody(at: At): void {
  const { tree, noun } = at;
  if (!parts.has(tree.tokens[noun]?.lemma.toLowerCase() ?? '')) return;
  const isBody = (id: string | undefined) =>
    ['organization', 'group'].some((type) => isA(typeOf(at, id), type));
  for (const child of tree.children[noun] ?? []) {
    const isWhole =
      tree.tokens[child]?.relation === 'nmod:poss' ||
      (tree.base[child] === 'nmod' && ['of', 'within'].includes(caseOf(tree, child)));
    const [part, whole] = isWhole ? [named(at, noun), named(at, child)] : [];
    if (part === whole || !isBody(part) || !isA(typeOf(at, whole), 'organization')) continue;
    say(at, part, 'part-of', entityOf(whole), evidenceOf(tree, noun, noun, child));
  }
}
