import type { Stance } from './bundle.ts';
import { quantityWords } from './quantity-words.ts';
import { type SentenceParts, type SentenceSpeech, saySentence } from './say-sentence.ts';
import { edtfWords, timeWords } from './time-words.ts';

/** The verb before what a last voice says. */
const saying: Readonly<Record<Stance, string>> = {
  asserts: 'asserts that',
  reports: 'reports that',
  cites: 'says, without naming a source, that',
  quotes: 'says, quoting, that',
  denies: 'denies that',
  alleges: 'alleges that',
  demands: 'demands:',
  labels: 'labels it so that',
  announces: 'announces that',
  expects: 'expects that',
};

/** The verb between a voice and the one it passes on; `which` when the next one follows as a relative clause. */
const passing: Readonly<Record<Stance, { readonly verb: string; readonly which?: true }>> = {
  asserts: { verb: 'asserts that' },
  reports: { verb: 'reports that' },
  cites: { verb: 'cites', which: true },
  quotes: { verb: 'quotes', which: true },
  denies: { verb: 'denies that' },
  alleges: { verb: 'alleges that' },
  demands: { verb: 'demands that' },
  labels: { verb: 'names', which: true },
  announces: { verb: 'announces that' },
  expects: { verb: 'expects that' },
};

/** The English of what the server writes, in whatever language it is read. */
const english: SentenceSpeech = {
  says: (begun, stance, content) => `${begun} ${saying[stance]} ${content}`,
  passesOn: (begun, stance, name) => {
    const { verb, which } = passing[stance];
    return `${begun} ${verb} ${name}${which ? ', which' : ''}`;
  },
  passesOnWords: (begun, name) => `${begun} passes on words of ${name}`,
  calls: (begun, subject, words) => `${begun} calls ${subject} ${words}`,
  characterises: (begun, subject, words) => `${begun} characterises ${subject} as ${words}`,
  statement: (subject, predicate, object) => `${subject ?? 'it'} ${predicate} ${object}`,
  not: (statement) => `it is not so that ${statement}`,
  withParticulars: (object, particulars) => `${object} (${particulars.join('; ')})`,
  particular: (key, value) => `${key.replaceAll('-', ' ')}: ${value}`,
  time: (edtf) => `time: ${edtfWords(edtf)}`,
  value: (value) => {
    if (value.kind === 'quantity') return quantityWords(value);
    return value.kind === 'time' ? timeWords({ edtf: value.edtf, basis: value.basis }) : `“${value.text}”`;
  },
  whole: (sentence, inferredTime) =>
    `${sentence}.${inferredTime === null ? '' : ` [Time, inferred by the recorder: ${edtfWords(inferredTime)}]`}`,
};

/** A claim as one English sentence with its attribution; with a frontier, the speech act at it. See `saySentence`. */
export const sentence = (parts: SentenceParts, frontier: number | null): string =>
  saySentence(parts, frontier, english);
