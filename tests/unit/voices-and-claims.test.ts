import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParsedSentence, Referent } from '../../server/ingest/extract/analysis.ts';
import { makeClaims } from '../../server/ingest/extract/claims/make-claims.ts';
import { findVoices } from '../../server/ingest/extract/voices/find-voices.ts';
import { readingOf } from '../../server/ingest/extract/voices/reading.ts';
import { referentIn, treesOf } from '../support/trees.ts';

const lemmas = {
  said: 'say',
  met: 'meet',
  denied: 'deny',
  killed: 'kill',
  visited: 'visit',
  labelled: 'label',
  notes: 'note',
  adopted: 'adopt',
  committed: 'commit',
  reports: 'report',
  citing: 'cite',
  people: 'person',
  signed: 'sign',
  elected: 'elect',
  constituencies: 'constituency',
  was: 'be',
  arrested: 'arrest',
  plans: 'plan',
  told: 'tell',
  says: 'say',
  were: 'be',
  expressed: 'express',
};

/** The claims of a text, each as one line: subject, predicate, object, then the ladder with its last stance. */
function claimsOf(
  lines: string,
  referents: (text: string) => readonly Referent[],
  publisherName: string | undefined = 'The Gazette',
) {
  const { text, sentences } = treesOf(lines, lemmas);
  const meta = {
    id: 'document',
    publisher: 'publisher',
    ...(publisherName !== undefined && { publisherName }),
  };
  const reading = readingOf(text, sentences, referents(text), [], meta);
  return makeClaims(reading, findVoices(reading)).claims.map(({ claim }) => {
    const { subject, predicate, polarity, object, voices } = claim;
    const value =
      'entity' in object ? object.entity : 'text' in object ? `“${object.text}”` : JSON.stringify(object);
    const speakers = voices
      .map(({ speaker, via }) => (via === undefined ? speaker : `${speaker} (${via})`))
      .join(' > ');
    return `${subject} ${predicate}${polarity === 'negative' ? ' not' : ''} ${value} | ${speakers} ${voices.at(-1)?.stance}`;
  });
}

const people = (text: string) => [
  referentIn(text, 'paz', 'person', 'Paz'),
  referentIn(text, 'ruiz', 'person', 'Ruiz'),
  referentIn(text, 'lima', 'city', 'Lima'),
];

describe('who says what', () => {
  test('what nobody else is named for is the publisher’s', () => {
    expect(claimsOf('Paz/NNP/2/nsubj visited/VBD/0/root Lima/NNP/2/obj ././2/punct', people)).toEqual([
      'paz visited lima | publisher asserts',
    ]);
  });

  test('a reported clause has its speaker as last voice, and its words when it fits no predicate', () => {
    const lines = `
      Ruiz/NNP/2/nsubj said/VBD/0/root that/IN/5/mark Paz/NNP/5/nsubj visited/VBD/2/ccomp Lima/NNP/5/obj ././2/punct
      Ruiz/NNP/2/nsubj said/VBD/0/root it/PRP/4/nsubj rained/VBD/2/ccomp ././2/punct`;
    expect(claimsOf(lines, people)).toEqual([
      'paz visited lima | publisher > ruiz asserts',
      'ruiz says-that “it rained” | publisher > ruiz asserts',
    ]);
  });

  test('a verb of saying after its quotation, in the middle and in the sentence before gives the same ladder', () => {
    const after =
      "“/``/3/punct Paz/NNP/3/nsubj visited/VBD/7/ccomp Lima/NNP/3/obj ,/,/3/punct ”/''/3/punct said/VBD/0/root Ruiz/NNP/7/nsubj ././7/punct";
    const before = `
      Ruiz/NNP/2/nsubj said/VBD/0/root :/:/2/punct
      “/\`\`/3/punct Paz/NNP/3/nsubj visited/VBD/0/root Lima/NNP/3/obj ././3/punct ”/''/3/punct`;
    for (const lines of [after, before]) {
      expect(claimsOf(lines, people)).toEqual(['paz visited lima | publisher > ruiz asserts']);
    }
  });

  test('a second sentence of a quotation is the same speaker’s, and I is the speaker', () => {
    const lines = `
      “/\`\`/3/punct It/PRP/3/nsubj rained/VBD/6/ccomp ,/,/3/punct ”/''/3/punct said/VBD/0/root Ruiz/NNP/6/nsubj ././6/punct
      “/\`\`/3/punct I/PRP/3/nsubj visited/VBD/0/root Lima/NNP/3/obj ././3/punct ”/''/3/punct`;
    expect(claimsOf(lines, people)).toEqual([
      'ruiz says-that “It rained” | publisher > ruiz asserts',
      'ruiz visited lima | publisher > ruiz asserts',
    ]);
  });

  test('a denial keeps the claim positive, its stance denies', () => {
    const lines =
      'Ruiz/NNP/2/nsubj denied/VBD/0/root that/IN/5/mark Paz/NNP/5/nsubj visited/VBD/2/ccomp Lima/NNP/5/obj ././2/punct';
    expect(claimsOf(lines, people)).toEqual(['paz visited lima | publisher > ruiz denies']);
  });

  test('a source that is named by according to speaks the whole clause', () => {
    const lines =
      'Paz/NNP/2/nsubj visited/VBD/0/root Lima/NNP/2/obj ,/,/2/punct according/VBG/7/case to/IN/5/fixed Ruiz/NNP/2/obl ././2/punct';
    expect(claimsOf(lines, people)).toEqual(['paz visited lima | publisher > ruiz asserts']);
  });

  test('voices nest to any depth', () => {
    const lines =
      'Ruiz/NNP/2/nsubj said/VBD/0/root that/IN/5/mark Paz/NNP/5/nsubj said/VBD/2/ccomp that/IN/8/mark Ruiz/NNP/8/nsubj visited/VBD/5/ccomp Lima/NNP/8/obj ././2/punct';
    expect(claimsOf(lines, people)).toEqual(['ruiz visited lima | publisher > ruiz > paz asserts']);
  });

  test('a document speaks with the voice of the body that adopted it', () => {
    const lines = `
      The/DT/2/det council/NN/3/nsubj adopted/VBD/0/root a/DT/5/det statement/NN/3/obj ././3/punct
      The/DT/2/det statement/NN/3/nsubj notes/VBZ/0/root that/IN/6/mark Paz/NNP/6/nsubj visited/VBD/3/ccomp Lima/NNP/6/obj ././3/punct`;
    const referents = (text: string) => [
      ...people(text),
      referentIn(text, 'council', 'organization', 'The council'),
      referentIn(text, 'statement', 'statement', 'a statement', 'The statement'),
    ];
    expect(claimsOf(lines, referents)).toEqual([
      'council adopted statement | publisher asserts',
      'paz visited lima | publisher > council (statement) asserts',
    ]);
  });

  test('an outlet that reports, citing a source, hands the rest of the text on from it', () => {
    const lines = `
      Paz/NNP/2/nsubj visited/VBD/0/root Lima/NNP/2/obj ,/,/6/punct Observer/NNP/6/nsubj reports/VBZ/2/parataxis ,/,/8/punct citing/VBG/6/advcl Ruiz/NNP/8/obj ././2/punct
      Paz/NNP/2/nsubj met/VBD/0/root Ruiz/NNP/2/obj ././2/punct`;
    const referents = (text: string) => [
      ...people(text),
      referentIn(text, 'observer', 'media-outlet', 'Observer'),
    ];
    expect(claimsOf(lines, referents, 'Observer')).toEqual([
      'paz visited lima | publisher > ruiz asserts',
      'publisher cites ruiz | publisher asserts',
      'paz met ruiz | publisher > ruiz asserts',
    ]);
  });

  test('marks that are never closed, and nested ones, lose nothing', () => {
    const lines = `
      “/\`\`/3/punct Paz/NNP/3/nsubj visited/VBD/0/root Lima/NNP/3/obj ././3/punct

      Ruiz/NNP/2/nsubj met/VBD/0/root Paz/NNP/2/obj ././2/punct`;
    expect(claimsOf(lines, people)).toEqual([
      'paz visited lima | publisher asserts',
      'ruiz met paz | publisher asserts',
    ]);
  });
});

describe('what is said', () => {
  test('a passive, a participle and an active say the same', () => {
    for (const lines of [
      'Ruiz/NNP/2/nsubj arrested/VBD/0/root Paz/NNP/2/obj ././2/punct',
      'Paz/NNP/3/nsubj:pass was/VBD/3/aux:pass arrested/VBN/0/root by/IN/5/case Ruiz/NNP/3/obl:agent ././3/punct',
    ]) {
      expect(claimsOf(lines, people)).toEqual(['ruiz arrested paz | publisher asserts']);
    }
  });

  test('conjoined subjects and objects give a claim each', () => {
    const lines = 'Paz/NNP/4/nsubj and/CC/3/cc Ruiz/NNP/1/conj visited/VBD/0/root Lima/NNP/4/obj ././4/punct';
    expect(claimsOf(lines, people)).toEqual([
      'paz visited lima | publisher asserts',
      'ruiz visited lima | publisher asserts',
    ]);
  });

  test('a negated clause is a negative claim, a planned one is expected', () => {
    expect(
      claimsOf(
        'Paz/NNP/4/nsubj did/VBD/4/aux not/RB/4/advmod met/VB/0/root Ruiz/NNP/4/obj ././4/punct',
        people,
      ),
    ).toEqual(['paz met not ruiz | publisher asserts']);
    expect(
      claimsOf(
        'Paz/NNP/2/nsubj plans/VBZ/0/root to/TO/4/mark met/VB/2/xcomp Ruiz/NNP/4/obj ././2/punct',
        people,
      ),
    ).toEqual(['paz met ruiz | publisher expects']);
  });

  test('a name that somebody gives is that speaker’s claim and never the type of the thing', () => {
    const lines =
      "The/DT/2/det killing/NN/4/nsubj:pass was/VBD/4/aux:pass labelled/VBN/0/root by/IN/6/case Paz/NNP/4/obl:agent as/IN/10/case “/``/10/punct the/DT/10/det tragedy/NN/4/obl of/IN/12/case Lima/NNP/10/nmod ”/''/10/punct ././4/punct";
    const referents = (text: string) => [
      ...people(text),
      referentIn(text, 'killing', 'mass-killing', 'The killing'),
    ];
    expect(claimsOf(lines, referents)).toContain('killing called “tragedy of Lima” | publisher > paz labels');
  });

  test('what is wished on an anniversary is occasioned by it', () => {
    const lines =
      'Paz/NNP/2/nsubj expressed/VBD/0/root deep/JJ/4/amod condolences/NNS/2/obj on/IN/8/case the/DT/8/det second/JJ/8/amod anniversary/NN/2/obl ././2/punct';
    const day = (text: string) => [
      ...people(text),
      referentIn(text, 'day', 'anniversary', 'the second anniversary'),
    ];
    expect(claimsOf(lines, day)).toContain('day occasion-of “condolences” | publisher asserts');
  });

  test('what the types of a predicate do not allow is dropped with its reason, and the words stay', () => {
    const lines = 'Lima/NNP/2/nsubj signed/VBD/0/root Paz/NNP/2/obj ././2/punct';
    expect(claimsOf(lines, people)).toEqual(['publisher says-that “Lima signed Paz” | publisher asserts']);
  });

  test('who was elected won the constituency that the text has come to, until it comes to several', () => {
    const referents = (text: string) => [
      ...people(text),
      referentIn(text, 'avila', 'region', 'the Avila constituency'),
    ];
    const lines = `
      In/IN/4/case the/DT/4/det Avila/NNP/4/compound constituency/NN/7/obl Paz/NNP/7/nsubj:pass was/VBD/7/aux:pass elected/VBN/0/root ././7/punct
      Ruiz/NNP/3/nsubj:pass was/VBD/3/aux:pass elected/VBN/0/root ././3/punct
      In/IN/2/case constituencies/NNS/4/obl Paz/NNP/4/nsubj visited/VBD/0/root Lima/NNP/4/obj ././4/punct
      Paz/NNP/3/nsubj:pass was/VBD/3/aux:pass elected/VBN/0/root ././3/punct`;
    expect(claimsOf(lines, referents)).toEqual([
      'paz won avila | publisher asserts',
      'ruiz won avila | publisher asserts',
      'paz visited lima | publisher asserts',
      'publisher says-that “Paz was elected” | publisher asserts',
    ]);
  });

  test('newcomers elected are those who the clause says were it', () => {
    const referents = (text: string) => [
      ...people(text),
      referentIn(text, 'avila', 'region', 'the Avila constituency'),
    ];
    const lines = `
      In/IN/4/case the/DT/4/det Avila/NNP/4/compound constituency/NN/10/obl Paz/NNP/10/nsubj and/CC/7/cc Ruiz/NNP/5/conj were/VBD/10/cop elected/VBN/10/amod newcomers/NNS/0/root ././10/punct`;
    expect(claimsOf(lines, referents).filter((line) => line.includes('won'))).toEqual([
      'paz won avila | publisher asserts',
      'ruiz won avila | publisher asserts',
    ]);
  });
});

test('whatever the trees, every quote stands at its place and every ladder begins with the publisher', () => {
  const words = [
    'Paz',
    'said',
    '“',
    '”',
    '"',
    'that',
    'Lima',
    'statement',
    'according',
    'to',
    ',',
    'was',
    'killed',
    'as',
    '🙂',
    '\ud800',
    '\u0000',
    'ابن',
    'I',
    'label',
    'including',
    'tragedy',
  ];
  const relations = [
    'root',
    'nsubj',
    'obj',
    'obl',
    'ccomp',
    'parataxis',
    'advcl',
    'acl',
    'acl:relcl',
    'nmod',
    'nmod:poss',
    'appos',
    'conj',
    'flat',
    'case',
    'mark',
    'punct',
    'xcomp',
    'amod',
    'cop',
    'nsubj:pass',
    'obl:agent',
    'compound',
    'nummod',
  ];
  const tags = ['NNP', 'NN', 'NNS', 'VBD', 'VBN', 'VBG', 'IN', 'JJ', 'PRP', 'WDT', 'CD', 'DT'];
  const token = fc.record({
    word: fc.constantFrom(...words),
    tag: fc.constantFrom(...tags),
    head: fc.integer({ min: -1, max: 12 }),
    relation: fc.constantFrom(...relations),
  });
  const documents = fc.array(fc.array(token, { minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(documents, fc.boolean(), (document, known) => {
      let text = '';
      const sentences: ParsedSentence[] = document.map((sentence, paragraph) => {
        const tokens = sentence.map(({ word, tag, head, relation }) => {
          const start = text.length;
          text += word;
          const end = text.length;
          text += ' ';
          const pos = tag.startsWith('NNP')
            ? 'PROPN'
            : tag.startsWith('NN')
              ? 'NOUN'
              : tag.startsWith('VB')
                ? 'VERB'
                : tag === 'PRP'
                  ? 'PRON'
                  : 'X';
          return {
            start,
            end,
            form: word,
            lemma: lemmas[word as keyof typeof lemmas] ?? word,
            tag,
            pos,
            head: head >= sentence.length ? -1 : head,
            relation,
          };
        });
        return {
          start: tokens[0]?.start ?? 0,
          end: tokens.at(-1)?.end ?? 0,
          paragraph: paragraph >> 1,
          tokens,
        };
      });
      const referents = known
        ? [referentIn(text, 'paz', 'person', 'Paz'), referentIn(text, 's', 'statement', 'statement')]
        : [];
      const reading = readingOf(text, sentences, referents, [], { id: 'document', publisher: 'publisher' });
      for (const { claim, certainty } of makeClaims(reading, findVoices(reading)).claims) {
        for (const { start, end, quote } of claim.passages) expect(text.slice(start, end)).toBe(quote);
        for (const { cue } of claim.voices) if (cue) expect(text.slice(cue.start, cue.end)).toBe(cue.quote);
        expect(claim.voices[0]?.speaker).toBe('publisher');
        expect(certainty).toBeGreaterThan(0);
      }
    }),
    { numRuns: 400 },
  );
});
