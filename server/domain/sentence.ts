import type { PredicateRow } from '../ontology/predicates.ts';
import type { Stance } from './bundle.ts';
import { quantityWords } from './quantity-words.ts';
import type { ClaimRecord, ValueRecord } from './records.ts';
import { edtfWords, timeWords } from './time-words.ts';

/** What the sentence of a claim is made of; `nameOf` gives an entity's preferred name. */
export interface SentenceParts {
  readonly claim: Pick<
    ClaimRecord,
    'subjectId' | 'object' | 'positive' | 'time' | 'qualifiers' | 'directQuote'
  >;
  readonly predicate: Pick<PredicateRow, 'id' | 'label' | 'kind'>;
  /** Outermost first. */
  readonly voices: readonly { readonly speakerId: string; readonly stance: Stance }[];
  readonly nameOf: (entityId: string) => string;
}

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

function valueText(value: ValueRecord, nameOf: SentenceParts['nameOf']): string {
  switch (value.kind) {
    case 'reference':
      return nameOf(value.id);
    case 'quantity':
      return quantityWords(value);
    case 'time':
      return timeWords({ edtf: value.edtf, basis: value.basis });
    case 'text':
      return `“${value.text}”`;
  }
}

function contentText(parts: SentenceParts): string {
  const { claim, predicate, nameOf } = parts;
  const particulars = claim.qualifiers.map(
    ({ key, value }) => `${key.replaceAll('-', ' ')}: ${valueText(value, nameOf)}`,
  );
  // A date that somebody inferred is not said by the speaker; it stands after the sentence.
  if (claim.time?.basis === 'STATED') particulars.push(`time: ${edtfWords(claim.time.edtf)}`);
  const rest = particulars.length > 0 ? ` (${particulars.join('; ')})` : '';
  const isOwn = claim.subjectId === parts.voices.at(-1)?.speakerId;
  const object = `${valueText(claim.object, nameOf)}${rest}`;
  // That it says so stands in its voice already.
  if (isOwn && predicate.id === 'says-that' && claim.positive) return object;
  const said = `${isOwn ? 'it' : nameOf(claim.subjectId)} ${predicate.label} ${object}`;
  return claim.positive ? said : `it is not so that ${said}`;
}

/** What whoever recorded the claim inferred: kept apart from what the speaker says. */
function inferredTime({ claim }: SentenceParts): string {
  return claim.time?.basis === 'INFERRED'
    ? ` [Time, inferred by the recorder: ${edtfWords(claim.time.edtf)}]`
    : '';
}

function lastClause(parts: SentenceParts, stance: Stance): string {
  const { claim, predicate, nameOf } = parts;
  if (stance === 'labels' && predicate.kind === 'naming' && claim.positive) {
    const words = valueText(claim.object, nameOf);
    const subject = nameOf(claim.subjectId);
    return predicate.id === 'called' ? `calls ${subject} ${words}` : `characterises ${subject} as ${words}`;
  }
  return `${saying[stance]} ${contentText(parts)}`;
}

/**
 * A claim as one sentence that begins with who says it. With a frontier `k` shorter than the ladder, only the speech act of
 * voice k towards voice k + 1 is told, and nothing of the content.
 */
export function sentence(parts: SentenceParts, frontier: number | null): string {
  const { voices, nameOf } = parts;
  const cutAt = frontier !== null && voices.length > frontier + 1 ? frontier : null;
  const tell = (rung: number, begun: string): string => {
    const voice = voices[rung];
    const next = voices[rung + 1];
    if (!voice) return begun;
    if (!next) return `${begun} ${lastClause(parts, voice.stance)}.${inferredTime(parts)}`;
    const name = nameOf(next.speakerId);
    if (rung === cutAt) return `${begun} passes on words of ${name}.`;
    const { verb, which } = passing[voice.stance];
    return tell(rung + 1, `${begun} ${verb} ${name}${which ? ', which' : ''}`);
  };
  return tell(0, nameOf(voices[0]?.speakerId ?? ''));
}
