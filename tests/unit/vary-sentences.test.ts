import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../train/random.ts';
import { type AnnotatedSentence, readConllu } from '../../train/read-conllu.ts';
import { asHeadline } from '../../train/vary/as-headline.ts';
import { leaveOut, splice } from '../../train/vary/splice.ts';
import { varyNames } from '../../train/vary/vary-names.ts';
import { varySpeech } from '../../train/vary/vary-speech.ts';

const pool = {
  persons: [
    ['Rosa', 'Paz'],
    ['Juan', 'Carlos', 'Soto'],
  ],
  places: ['Lima'],
  organisations: ['SWP'],
};

const source = `# newdoc id = made_up
1\tTom\tTom\tPROPN\tNNP\t_\t3\tnsubj\t_\tEntity=(1-person-new-cf1-1-coref
2\tSmith\tSmith\tPROPN\tNNP\t_\t1\tflat\t_\tEntity=1)
3\tsaid\tsay\tVERB\tVBD\t_\t0\troot\t_\t_
4\tthat\tthat\tSCONJ\tIN\t_\t6\tmark\t_\t_
5\tParis\tParis\tPROPN\tNNP\t_\t6\tnsubj\t_\tEntity=(2-place-new-cf1-1-coref)
6\tgrows\tgrow\tVERB\tVBZ\t_\t3\tccomp\t_\t_
7\tin\tin\tADP\tIN\t_\t9\tcase\t_\t_
8\tthe\tthe\tDET\tDT\t_\t9\tdet\t_\t_
9\tsun\tsun\tNOUN\tNN\t_\t6\tobl\t_\t_
10\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_
`;
const [sentence] = readConllu(source).sentences as [AnnotatedSentence];

const words = ({ tokens }: AnnotatedSentence) => tokens.map(({ form }) => form).join(' ');
/** Each token as `form/relation/head`. */
const tree = ({ tokens }: AnnotatedSentence) =>
  tokens.map(({ form, relation, head }) => `${form}/${relation}/${tokens[head]?.form ?? '-'}`);

function expectTree({ tokens, misc }: AnnotatedSentence): void {
  expect(misc).toHaveLength(tokens.length);
  expect(tokens.filter(({ head }) => head < 0)).toHaveLength(1);
  tokens.forEach((_, index) => {
    let at = index;
    for (let steps = 0; at >= 0; steps += 1) {
      expect(steps).toBeLessThan(tokens.length);
      at = tokens[at]?.head ?? -1;
    }
  });
}

describe('what the training sees of a sentence', () => {
  test('other names make no other tree, whatever the draw', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const varied = varyNames(sentence, pool, seededRandom(seed));
        expectTree(varied);
        seen.add(words(varied));
        // What is no name stays, in its order and with its relation.
        expect(tree(varied).join(' ')).toMatch(
          /said\/root\/- that\/mark\/grows \S.* grows\/ccomp\/said in\/case\/sun the\/det\/sun sun\/obl\/grows/u,
        );
      }),
      { numRuns: 500 },
    );
    expect(seen.size).toBeGreaterThan(20);
  });

  test('a name hangs flat on its first word, and on a role where one is given', () => {
    const all = Array.from({ length: 400 }, (_, seed) =>
      tree(varyNames(sentence, pool, seededRandom(seed))).join(' '),
    );
    expect(all.some((each) => each.startsWith('Rosa/nsubj/said Paz/flat/Rosa said'))).toBe(true);
    expect(all.some((each) => /^(\S+)\/nsubj\/said Tom\/flat\/\1 Smith\/flat\/\1 said/u.test(each))).toBe(
      true,
    );
    expect(all.some((each) => each.includes('Hong/nsubj/grows Kong/flat/Hong'))).toBe(true);
  });

  test('a name within a bigger one is left alone', () => {
    const bigger = readConllu(
      '1\tUnited\tUnited\tADJ\tNNP\t_\t2\tamod\t_\tEntity=(1-place-new-cf1-1-coref\n2\tStates\tState\tPROPN\tNNP\t_\t0\troot\t_\tEntity=1)\n',
    ).sentences[0] as AnnotatedSentence;
    for (let seed = 0; seed < 100; seed += 1)
      expect(varyNames(bigger, pool, seededRandom(seed))).toBe(bigger);
  });

  test('what is said is said with other verbs, tagged as verbs', () => {
    const said = varySpeech([sentence], 20, seededRandom(1));
    expect(said).toHaveLength(20);
    expect(new Set(said.map(({ tokens }) => tokens[2]?.form)).size).toBeGreaterThan(5);
    for (const each of said) {
      expect(each.tokens[2]).toMatchObject({ tag: 'VBZ', relation: 'root' });
      expectTree(each);
    }
  });

  test('a headline has no articles and no stop', () => {
    expect(words(asHeadline(sentence))).toBe('Tom Smith said that Paris grows in sun');
    expectTree(asHeadline(sentence));
    expectTree(leaveOut(sentence, new Set([7, 9])));
  });

  test('what hangs on two places is not taken out', () => {
    expect(() => splice(sentence, 1, 4, [])).toThrow('tokens 1 to 4 are no subtree');
  });
});
