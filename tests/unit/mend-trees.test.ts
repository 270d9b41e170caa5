import { expect, test } from 'vitest';
import type { ParsedSentence } from '../../server/ingest/extract/analysis.ts';
import { mendArticles } from '../../server/ingest/extract/syntax/mend-articles.ts';
import { mendClauses } from '../../server/ingest/extract/syntax/mend-clauses.ts';
import { mendPhrases } from '../../server/ingest/extract/syntax/mend-phrases.ts';
import { mendPredicates } from '../../server/ingest/extract/syntax/mend-predicates.ts';
import { mendSentence } from '../../server/ingest/extract/syntax/mend-sentence.ts';
import { parsed } from '../support/parsed.ts';

const sentence = (notation: string): ParsedSentence => {
  const [first] = parsed(notation).sentences;
  if (first === undefined) throw new Error('no sentence');
  return first;
};
const arcs = ({ tokens }: ParsedSentence): string[] =>
  tokens.map(({ form, tag, relation, head }) => `${form}/${tag}/${relation}>${tokens[head]?.form ?? '-'}`);

test('an article that hangs on a verb goes to the next noun of that verb', () => {
  const wrong = sentence('The/DT/det/3 document/NN/nsubj/3 stresses/VBZ/root/0 the/DT/det/5 need/NN/obj/3');
  expect(arcs(mendArticles(wrong))[0]).toBe('The/DT/det>document');
  expect(arcs(mendArticles(wrong)).slice(1)).toEqual(arcs(wrong).slice(1));
});

test('a word in -ing behind an article is a noun', () => {
  const wrong = sentence(
    'It/PRP/nsubj:pass/3 was/VBD/aux:pass/3 labelled/VBN/root/0 as/IN/mark/6 the/DT/det/6 killing/VBG/advcl/3',
  );
  expect(arcs(mendClauses(wrong)).slice(3)).toEqual([
    'as/IN/case>killing',
    'the/DT/det>killing',
    'killing/NN/obl>labelled',
  ]);
});

test('a clause with “that” behind a participle’s phrase takes the noun', () => {
  const wrong = sentence(
    'a/DT/det/2 document/NN/root/0 issued/VBN/acl/2 in/IN/case/5 2013/CD/obl/3 that/WDT/nsubj/7 demands/VBZ/advcl:relcl/3 justice/NN/obj/7',
  );
  expect(arcs(mendClauses(wrong))[6]).toBe('demands/VBZ/acl:relcl>document');
});

test('what has only “being” for an auxiliary is no clause of its own', () => {
  const wrong = sentence(
    'They/PRP/nsubj/2 praised/VBD/root/0 efforts/NNS/obj/2 and/CC/cc/8 the/DT/det/6 process/NN/nsubj:pass/8 being/VBG/aux:pass/8 made/VBN/conj/2',
  );
  expect(arcs(mendClauses(wrong)).slice(3)).toEqual([
    'and/CC/cc>process',
    'the/DT/det>process',
    'process/NN/conj>efforts',
    'being/VBG/aux:pass>made',
    'made/VBN/acl>process',
  ]);
});

test('a verb in the plural has the subject in the plural', () => {
  const wrong = sentence(
    'It/PRP/nsubj/2 says/VBZ/root/0 that/IN/mark/5 people/NNS/nsubj/5 mourn/VBP/ccomp/2 and/CC/cc/7 pray/VBP/conj/2',
  );
  expect(arcs(mendClauses(wrong))[6]).toBe('pray/VBP/conj>mourn');
});

test('when and where a deed was done, and against whom, hangs on the deed', () => {
  const wrong = sentence(
    'They/PRP/nsubj/2 met/VBD/root/0 since/IN/case/5 the/DT/det/5 raid/NN/obl/2 committed/VBN/acl/5/commit by/IN/case/8 rebel/JJ/amod/9 forces/NNS/obl:agent/6 on/IN/case/11 May/NNP/nmod/9 3/CD/nummod/11 ~,/,/punct/11 2012/CD/nmod:unmarked/11 ~,/,/punct/18 in/IN/case/18 the/DT/det/18 town/NN/obl/2 against/IN/case/21 the/DT/det/21 people/NNS/nmod/18',
  );
  const mended = arcs(mendPhrases(wrong));
  expect(mended[10]).toBe('May/NNP/obl>committed');
  expect(mended[17]).toBe('town/NN/obl>committed');
  expect(mended[20]).toBe('people/NNS/obl>committed');
});

test('a particle hangs on the verb before it', () => {
  const wrong = sentence('work/NN/root/0 carried/VBN/acl/1 out/RP/compound:prt/4 there/RB/advmod/2');
  expect(arcs(mendPhrases(wrong))[2]).toBe('out/RP/compound:prt>carried');
});

test('the second of three in a list is no apposition', () => {
  const wrong = sentence(
    'They/PRP/nsubj/2 praised/VBD/root/0 efforts/NNS/obj/2 of/IN/case/5 peace/NN/nmod/3 ~,/,/punct/8 the/DT/det/8 restoration/NN/appos/5 ~,/,/punct/12 and/CC/cc/12 the/DT/det/12 process/NN/conj/3',
  );
  expect(arcs(mendPhrases(wrong))[7]).toBe('restoration/NN/conj>efforts');
});

test('a tree in which nothing is wrong comes back as it is', () => {
  const right = sentence(
    'The/DT/det/2 people/NNS/nsubj/3 mourn/VBP/root/0 and/CC/cc/5 pray/VBP/conj/3 ~././punct/3',
  );
  expect(mendSentence(right)).toBe(right);
});

test('“that” between a verb of saying and its clause opens the clause', () => {
  const wrong = sentence(
    'He/PRP/nsubj/2 recalled/VBD/root/0 that/DT/det/5 last/JJ/amod/5 year/NN/obl:unmarked/7 Paz/NNP/nsubj/7 left/VBD/ccomp/2',
  );
  expect(arcs(mendPredicates(wrong))[2]).toBe('that/IN/mark>left');
});

test('behind “as”, what has no finite verb is a noun and what was done', () => {
  const wrong = sentence(
    'It/PRP/nsubj:pass/3 was/VBD/aux:pass/3 labelled/VBN/root/0 as/IN/mark/7 the/DT/det/6 attack/NN/nsubj/7 committed/VBN/advcl/3 there/RB/advmod/7',
  );
  expect(arcs(mendPredicates(wrong)).slice(3)).toEqual([
    'as/IN/case>attack',
    'the/DT/det>attack',
    'attack/NN/obl>labelled',
    'committed/VBN/acl>attack',
    'there/RB/advmod>committed',
  ]);
});

test('what has an object is the verb, and the word before it ends the phrase', () => {
  const wrong = sentence(
    'It/PRP/nsubj/2 says/VBZ/root/0 that/IN/mark/2 today/NN/nmod:unmarked/5 people/NNS/parataxis/3 around/IN/case/9 the/DT/det/9 world/NN/compound/9 honour/NN/nmod/5 their/PRP$/nmod:poss/11 memory/NN/obj/9 and/CC/cc/13 pray/VBP/conj/5',
  );
  expect(arcs(mendPredicates(wrong)).slice(2)).toEqual([
    'that/IN/mark>honour',
    'today/NN/obl:unmarked>honour',
    'people/NNS/nsubj>honour',
    'around/IN/case>world',
    'the/DT/det>world',
    'world/NN/nmod>people',
    'honour/VBP/ccomp>says',
    'their/PRP$/nmod:poss>memory',
    'memory/NN/obj>honour',
    'and/CC/cc>pray',
    'pray/VBP/conj>honour',
  ]);
});
