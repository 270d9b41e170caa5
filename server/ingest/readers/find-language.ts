/** The language of a document as a BCP 47 tag, and how it was found. */
export interface FoundLanguage {
  /** `und` when it is not known. */
  readonly tag: string;
  readonly found: 'stated' | 'found' | 'unknown';
  /** How well the text fits what was found in it, 0 to 1. */
  readonly certainty?: number;
}

/** Letters of the text that are looked at: enough to tell languages apart, and the same time for any length. */
const sample = 4_000;
/** Letters below which a stated language is believed against what the text looks like. */
const leastToContradict = 200;

/** Letters of Cyrillic languages that the detector does not know and would take for a neighbour of theirs. */
const foreignCyrillic = /[ҚқҒғҰұҢңӘәҺһҶҷҲҳӢӣӮӯ]/u;
const cyrillic = new Set(['ru', 'uk', 'be', 'bg', 'sr', 'mk']);

const canonical = (tag: string | undefined): string | null => {
  try {
    return Intl.getCanonicalLocales((tag ?? '').trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
};

const primary = (tag: string): string => tag.split('-', 1)[0] ?? tag;

/** What the text itself looks like; null when nothing can be told. */
async function detected(text: string): Promise<{ tag: string; certainty: number } | null> {
  const { eld } = await import('eld/extrasmall');
  const result = eld.detect(text);
  const certainty = result.getScores()[result.language] ?? 0;
  if (result.language === '' || !result.isReliable()) return null;
  if (cyrillic.has(result.language) && foreignCyrillic.test(text)) return null;
  return { tag: result.language, certainty: Math.round(Math.min(1, certainty) * 100) / 100 };
}

/**
 * The language of a text. What the file states is believed unless 200 letters or more are surely in another one: pages are often
 * made from a template in another language.
 */
export async function findLanguage(text: string, stated?: string): Promise<FoundLanguage> {
  const letters = text.slice(0, sample);
  const said = canonical(stated);
  const seen = /\p{L}/u.test(letters) ? await detected(letters) : null;
  const sure = seen && (letters.match(/\p{L}/gu)?.length ?? 0) >= leastToContradict;
  if (said && said !== 'und' && !(sure && primary(said) !== seen.tag)) return { tag: said, found: 'stated' };
  if (seen) return { ...seen, found: 'found' };
  return { tag: 'und', found: 'unknown' };
}
