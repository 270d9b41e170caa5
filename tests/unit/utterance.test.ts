import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findUtterance, utteranceIn } from '../../server/domain/utterance.ts';
import { wordsOf } from '../../server/domain/words.ts';

const said = 'the bridge will be closed until the end of the winter';
const found = (words: string, text: string): string | null => {
  const span = findUtterance(wordsOf(words).parts, text);
  return span && text.slice(...span);
};

describe('what is said in the words of a claim', () => {
  const spoken = (quote: string): string => quote.slice(...utteranceIn(quote));

  test('is the longest quotation, whatever its marks', () => {
    expect(spoken(`The mayor said: “${said}”.`)).toBe(said);
    expect(spoken(`El alcalde dijo: «${said}», y "nada más por hoy, señores".`)).toBe(said);
  });

  test('is all of them where no quotation has five words', () => {
    const quote = 'The mayor called the bridge “a danger” and closed it.';
    expect(spoken(quote)).toBe(quote);
  });
});

describe('an utterance is found', () => {
  test('whatever stands around it, whatever the case and the marks', () => {
    expect(
      found(said, `News of today. "THE BRIDGE will be closed, until the end of the winter", he said.`),
    ).toBe('THE BRIDGE will be closed, until the end of the winter');
  });

  test('with the words that stand in the place of others', () => {
    expect(
      found(
        said,
        'He said on Monday: “That bridge will be closed to all until the end of May”. Then he left.',
      ),
    ).toBe('That bridge will be closed to all until the end of May');
  });

  test('where a document quotes a part of it', () => {
    expect(found(said, 'It stays “closed until the end of the winter”, the mayor said.')).toBe(
      'closed until the end of the winter',
    );
  });

  test('at the place that has most of it', () => {
    const text = `The end of the winter is near. It will be closed. The bridge will be closed until the end of autumn.`;
    expect(found(said, text)).toBe('The bridge will be closed until the end of autumn');
  });

  test('in a script without blanks between words', () => {
    expect(found('这座桥将关闭到冬天结束为止', '市长说：「这座桥将关闭到冬天结束为止」。')).toBe(
      '这座桥将关闭到冬天结束为止',
    );
  });
});

describe('an utterance is not found', () => {
  test('where only common words of it stand together', () => {
    expect(found(said, 'Until the end of the day nobody came. The bridge is red.')).toBeNull();
  });

  test('where its words are scattered over a text', () => {
    const text = said
      .split(' ')
      .map((word) => `${word} ${'nothing at all '.repeat(9)}`)
      .join('. ');
    expect(found(said, text)).toBeNull();
  });

  test('when it has fewer than five words', () => {
    expect(found('the bridge is closed', 'So the bridge is closed now.')).toBeNull();
  });

  test('in an empty text', () => {
    expect(found(said, '')).toBeNull();
  });
});

const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 3, maxLength: 9 });

test('whatever is said is found word for word in any text that holds it as a sentence', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 5, maxLength: 40 }),
      fc.array(word, { maxLength: 60 }),
      fc.array(word, { maxLength: 60 }),
      (words, before, after) => {
        const utterance = words.join(' ');
        const text = `${before.join(' ')}. ${utterance}. ${after.join(' ')}`;
        const there = found(utterance, text);
        expect(there).not.toBeNull();
        expect(wordsOf(there ?? '').parts.length).toBeLessThanOrEqual(Math.ceil(words.length * 1.5) + 3);
      },
    ),
  );
});
