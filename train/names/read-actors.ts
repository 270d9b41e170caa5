import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GazetteerEntry, GazetteerList } from '../../server/ingest/extract/names/gazetteers.ts';

/**
 * Names of PETRARCH's dictionaries of political actors: a name on a line (words joined by `_`), `+` before another name of the same
 * actor, codes in square brackets behind the name or on lines of their own, comments after `#`.
 */
export function readActors(folder: string): GazetteerEntry[] {
  const entries: GazetteerEntry[] = [];
  for (const file of ['Countries', 'International', 'MilNonState']) {
    let names: string[] = [];
    let codes: string[] = [];
    const close = () => {
      const list = listOf(codes, file);
      for (const name of names) {
        const phrase = name
          .replaceAll(/\([^)]*\)/gu, ' ')
          .replaceAll('_', ' ')
          .trim();
        const words = phrase.split(/\s+/u);
        if (list === undefined || !/\p{L}/u.test(phrase) || words.length > 9) continue;
        if (list === 'person') {
          if (words.length > 1 && words.length < 6 && !rank.test(phrase))
            entries.push({ phrase, lists: [list] });
        } else if (!officeHolder.test(phrase)) entries.push({ phrase, lists: [list] });
      }
      names = [];
      codes = [];
    };
    const text = readFileSync(join(folder, `Phoenix.${file}.actors.txt`), 'utf8');
    for (const raw of text.split('\n')) {
      const line = raw.split('#')[0] ?? '';
      if (line.trim() === '') continue;
      const found = [...line.matchAll(/\[([A-Z-]{3,})/gu)].map((match) => match[1] ?? '');
      const name = (line.split('[')[0] ?? '').trim();
      if (name !== '' && !name.startsWith('+')) close();
      if (name !== '') names.push(name.replace(/^\+/u, ''));
      codes.push(...found);
    }
    close();
  }
  return entries;
}

/** Titles make `PRESIDENT KARZAI` no name of a person. */
const rank =
  /\b(?:president|minister|secretary|general|king|queen|prince|leader|ambassador|chief|chairman|speaker|judge|senator|governor|the|of|and|spokesman|mayor|premier|chancellor|colonel|army|forces?|government|party|police|troops|council|national|ministry|officials?)\b/iu;
const officeHolder =
  /\b(?:president|minister|chief|spokes\w+|secretary.general|director|envoy|rapporteur|representative|soldiers?|officials?|peacekeepers?|monitors?|leader)\b/iu;

function listOf(codes: readonly string[], file: string): GazetteerList | undefined {
  const code = codes[0] ?? '';
  if (code.startsWith('MNC')) return 'company';
  if (code.startsWith('NGO')) return 'ngo';
  if (code.startsWith('IGO')) return 'international';
  if (code === 'MED' || code.endsWith('MED')) return file === 'International' ? 'media' : undefined;
  if (file === 'MilNonState') return 'armed';
  if (/^[A-Z]{3}(?:GOV|ELI)/u.test(code)) return 'person';
  if (/^[A-Z]{3}(?:MIL|REB)$/u.test(code)) return 'armed';
  return undefined;
}
