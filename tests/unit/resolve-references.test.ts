import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NamedSpan, Referent } from '../../server/ingest/extract/analysis.ts';
import { nounPhraseAt } from '../../server/ingest/extract/reference/noun-phrase.ts';
import { typeOfNoun } from '../../server/ingest/extract/reference/noun-types.ts';
import { resolveReferences } from '../../server/ingest/extract/reference/resolve-references.ts';
import { findValues } from '../../server/ingest/extract/values/find-values.ts';
import { firstArticle } from '../support/first-article.ts';
import { type ParsedText, parsed } from '../support/parsed.ts';

type Kind = readonly [type: string, country?: string, kind?: 'demonym'];

/** Each place where a name stands, as the step before would find it; a longer name holds the shorter ones inside. */
function namesIn(text: string, known: Readonly<Record<string, Kind>>): NamedSpan[] {
  return Object.entries(known).flatMap(([name, [type, country, kind]]) => {
    const spans: NamedSpan[] = [];
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (/\p{L}/u.test(text[end] ?? '')) continue;
      spans.push({
        kind: kind ?? 'name',
        start,
        end,
        type,
        name,
        ...(country && { country }),
        certainty: 1,
        reason: 'test',
      });
    }
    return spans;
  });
}

function referents({ text, sentences }: ParsedText, known: Readonly<Record<string, Kind>>): Referent[] {
  const values = findValues(text, sentences).value;
  return resolveReferences(text, sentences, namesIn(text, known), values, { name: 'An article' }).value;
}

/** The words of each referent with more than one mention, or of all. */
const chains = ({ text }: ParsedText, found: readonly Referent[], least = 2): string[][] =>
  found
    .map(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)))
    .filter((words) => words.length >= least);

const people: Readonly<Record<string, Kind>> = {
  'Barack Obama': ['person'],
  Obama: ['person'],
  'Ann Smith': ['person'],
  Google: ['company'],
};

describe('the first article', () => {
  const found = referents(firstArticle, {
    'Peruvian Congress': ['legislature'],
    'Congress of Peru': ['legislature'],
    'Azerbaijani Embassy in Mexico': ['embassy'],
    'Human Rights Watch': ['ngo'],
    'Armenian armed forces': ['armed-force'],
    Azernews: ['media-outlet'],
    Khojaly: ['city'],
    Peruvian: ['country', 'PE', 'demonym'],
    Peru: ['country', 'PE'],
    Azerbaijani: ['country', 'AZ', 'demonym'],
    Azerbaijan: ['country', 'AZ'],
    Armenian: ['country', 'AM', 'demonym'],
    Mexico: ['country', 'MX'],
  });
  const withMention = (words: string): Referent | undefined =>
    found.find(({ mentions }) =>
      mentions.some(({ start, end }) => firstArticle.text.slice(start, end) === words),
    );
  const wordsOf = (words: string): string[] =>
    (withMention(words)?.mentions ?? []).map(({ start, end }) => firstArticle.text.slice(start, end));

  test('a name in another order is the same body', () => {
    expect(wordsOf('the Congress of Peru')).toEqual([
      'The Peruvian Congress',
      'the Congress of Peru',
      'the Peruvian Congress',
      'the Peruvian Congress',
    ]);
  });

  test('“the document” goes on speaking of the statement, not of the document that the statement refers to', () => {
    expect(wordsOf('The statement')).toEqual([
      'a statement',
      'a statement',
      'The statement',
      'The document',
      'the statement',
      'the document',
      'The document',
    ]);
    expect(wordsOf('a document')).toEqual(['a document', 'that']);
  });

  test('what was adopted last year is another statement', () => {
    const statements = found.filter(({ type }) => type === 'statement');
    expect(statements.map(({ mentions }) => mentions.length)).toEqual([7, 1]);
  });

  test('an event that is judged keeps a neutral type and name', () => {
    const event = withMention('the Khojaly genocide');
    expect(event).toMatchObject({ type: 'event', name: 'Khojaly event' });
    expect(wordsOf('the act of genocide')).toContain('the tragedy');
    expect(wordsOf('the act of genocide')).toEqual(
      expect.arrayContaining(['unprecedented events', 'the bloodiest killing']),
    );
  });

  test('who was killed there are the victims; whose lives are to be saved are others', () => {
    expect(wordsOf('the victims of the Khojaly genocide')).toEqual([
      'the victims of the Khojaly genocide',
      'innocent people',
    ]);
    expect(wordsOf('the lives of innocent people')).toEqual([
      'the lives of innocent people',
      'innocent people',
    ]);
    expect(wordsOf('150 people')).toEqual(['the fate of 150 people', '150 people']);
  });

  test('a town and its name are one place, a country and its demonym one country', () => {
    expect(wordsOf('the Azerbaijani town of Khojaly')).toContain('the city of Khojaly');
    expect(withMention('Armenian')).toMatchObject({
      type: 'country',
      name: 'Armenia',
      identifiers: [{ scheme: 'iso-3166-1', value: 'AM' }],
    });
  });
});

describe('names', () => {
  test('a surname means the person whose full name it ends', () => {
    const article = parsed(
      'Barack/NNP/nsubj/3 Obama/NNP/flat/1 spoke/VBD/root/0',
      'Obama/NNP/nsubj/2 left/VBD/root/0',
    );
    expect(chains(article, referents(article, people))).toEqual([['Barack Obama', 'Obama']]);
  });

  test('initials mean the body that has them', () => {
    const article = parsed(
      'Human/NNP/compound/3 Rights/NNPS/compound/3 Watch/NNP/nsubj/4 spoke/VBD/root/0',
      'HRW/NNP/nsubj/2 left/VBD/root/0',
    );
    const found = referents(article, { 'Human Rights Watch': ['ngo'], HRW: ['ngo'] });
    expect(chains(article, found)).toEqual([['Human Rights Watch', 'HRW']]);
  });
});

describe('pronouns', () => {
  test('she and he mean the person of that sex, it what is no person', () => {
    const article = parsed(
      'Ann/NNP/nsubj/3 Smith/NNP/flat/1 joined/VBD/root/0/join Google/NNP/obj/3',
      'She/PRP/nsubj/2 said/VBD/root/0/say it/PRP/nsubj/4 grew/VBD/ccomp/2/grow',
    );
    expect(chains(article, referents(article, people))).toEqual([
      ['Ann Smith', 'She'],
      ['Google', 'it'],
    ]);
  });

  test('“it” that only opens a sentence means nothing', () => {
    const article = parsed(
      'Google/NNP/nsubj/2 grew/VBD/root/0/grow',
      'It/PRP/nsubj:pass/4 should/MD/aux/4 be/VB/aux:pass/4 recalled/VBN/root/0/recall that/IN/mark/7 she/PRP/nsubj/7 left/VBD/ccomp/4/leave',
    );
    expect(chains(article, referents(article, people))).toEqual([]);
  });

  test('those of the first and second person are left to whoever speaks', () => {
    const { text, sentences } = parsed('I/PRP/nsubj/2 met/VBD/root/0/meet you/PRP/obj/2');
    const { value, speech } = resolveReferences(text, sentences, [], [], { name: 'An article' });
    expect(value).toEqual([]);
    expect(speech.map(({ start, end }) => text.slice(start, end))).toEqual(['I', 'you']);
  });
});

describe('apposition', () => {
  test('joins a role to its name, and never two counts', () => {
    const role = parsed(
      'Ann/NNP/nsubj/7 Smith/NNP/flat/1 ~,/,/punct/5 a/DT/det/5 lawyer/NN/appos/1 ~,/,/punct/5 left/VBD/root/0/leave',
    );
    expect(chains(role, referents(role, people))).toEqual([['Ann Smith', 'a lawyer']]);
    const counts = parsed(
      '106/CD/nummod/2 women/NNS/nsubj/6/woman ~,/,/punct/5 63/CD/nummod/5 children/NNS/appos/2/child left/VBD/root/0/leave',
    );
    expect(chains(counts, referents(counts, {}))).toEqual([]);
  });
});

describe('what somebody calls a thing', () => {
  test('is said of that thing, and makes it nothing narrower', () => {
    const text = parsed(
      'the/DT/det/2 attack/NN/nsubj:pass/4/attack was/VBD/aux:pass/4/be condemned/VBN/root/0/condemn and/CC/cc/6 labelled/VBN/conj/4/label as/IN/case/10 the/DT/det/10 worst/JJS/amod/10/bad massacre/NN/obl/6',
    );
    const found = referents(text, {});
    expect(chains(text, found)).toEqual([['the attack', 'the worst massacre']]);
    expect(found.map(({ type }) => type)).toEqual(['attack']);
  });

  test('in words too general to tell things apart is what was told just before', () => {
    const text = parsed(
      'The/DT/det/2 attack/NN/nsubj/3/attack began/VBD/root/0/begin ~././punct/3',
      'Many/JJ/nsubj/2 died/VBD/root/0/die in/IN/case/5 unprecedented/JJ/amod/5 events/NNS/obl/2/event ~././punct/2',
    );
    expect(chains(text, referents(text, {}))).toEqual([['The attack', 'unprecedented events']]);
  });

  test('and innocent people are not the same people each time', () => {
    const text = parsed(
      'Parliament/NN/nsubj/2 met/VBD/root/0/meet ~././punct/2',
      'They/PRP/nsubj/2 honour/VBP/root/0 innocent/JJ/amod/4 people/NNS/obj/2/person ~././punct/2',
      'It/PRP/nsubj/2 protects/VBZ/root/0/protect innocent/JJ/amod/4 people/NNS/obj/2/person ~././punct/2',
    );
    expect(chains(text, referents(text, {})).filter((words) => words.includes('innocent people'))).toEqual(
      [],
    );
  });
});

describe('noun phrases', () => {
  const article = parsed(
    'the/DT/det/2 restoration/NN/nsubj/12 of/IN/case/5 the/DT/det/5 territories/NNS/nmod/2/territory ~,/,/punct/8 which/WDT/nsubj/8 changed/VBD/acl:relcl/5/change hands/NNS/obj/8/hand ~,/,/punct/8 was/VBD/aux/12/be praised/VBN/root/0/praise',
  );
  test('groups and places of one noun are told apart by their adjectives and directions', () => {
    const camps = parsed(
      'the/DT/det/3 left/JJ/amod/3 camp/NN/nsubj/4 met/VBD/root/0/meet',
      'the/DT/det/3 right/JJ/amod/3 camp/NN/nsubj/4 left/VBD/root/0/leave',
      'left/JJ/amod/2 camp/NN/compound/3 councillors/NNS/nsubj/4/councillor met/VBD/root/0/meet',
    );
    expect(chains(camps, referents(camps, {}))).toEqual([['the left camp', 'left camp']]);
    const seats = parsed(
      'the/DT/det/4 Lima/NNP/compound/4 West/NNP/compound/4 constituency/NN/nsubj/5 voted/VBD/root/0/vote',
      'the/DT/det/4 Lima/NNP/compound/4 East/NNP/compound/4 constituency/NN/nsubj/5 voted/VBD/root/0/vote',
    );
    expect(chains(seats, referents(seats, {}))).toEqual([]);
  });

  test('a phrase takes in what “of” adds, and no relative clause', () => {
    const [sentence] = article.sentences;
    if (sentence === undefined) throw new Error('There is a sentence.');
    const { start, end } = nounPhraseAt(sentence, 1);
    expect(article.text.slice(start, end)).toBe('the restoration of the territories');
  });

  test('a noun that judges stands for an event and for nothing narrower', () => {
    expect(['genocide', 'massacre', 'tragedy'].map((noun) => typeOfNoun(noun))).toEqual([
      'event',
      'event',
      'event',
    ]);
    expect(typeOfNoun('organisation', true)).toBe('group');
  });
});

describe('any tree', () => {
  const word = fc.record({
    form: fc.constantFrom(
      'the',
      'statement',
      'He',
      'it',
      'who',
      'Obama',
      'of',
      'town',
      'police',
      '613',
      'act',
      '\ud800',
      '😀',
      "'s",
    ),
    tag: fc.constantFrom('DT', 'NN', 'NNS', 'NNP', 'PRP', 'WP', 'IN', 'CD', 'POS', 'VBD'),
    relation: fc.constantFrom(
      'det',
      'nsubj',
      'obj',
      'nmod',
      'appos',
      'flat',
      'compound',
      'acl:relcl',
      'case',
      'conj',
      'nmod:poss',
      'root',
      'cop',
    ),
    head: fc.nat(12),
  });
  test('gives mentions inside its sentences, each in one referent, and ends', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 }),
        (lines) => {
          const article = parsed(
            ...lines.map((line) =>
              line
                .map(
                  ({ form, tag, relation, head }) =>
                    `${form}/${tag}/${relation}/${Math.min(head, line.length)}`,
                )
                .join(' '),
            ),
          );
          const found = referents(article, people);
          const seen = new Set<string>();
          for (const { id, name, mentions } of found) {
            expect(name).not.toBe('');
            for (const { kind, start, end, head } of mentions) {
              expect(
                article.sentences.some((sentence) => sentence.start <= start && end <= sentence.end),
              ).toBe(true);
              expect(start <= head && head < end).toBe(true);
              const key = `${kind} ${start} ${end}`;
              expect(seen.has(key)).toBe(false);
              seen.add(key);
            }
            expect(id).toMatch(/^e\d+$/u);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
