import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedTokens, NameKind } from '../../server/ingest/extract/names/name-labels.ts';

export interface LabelledWords {
  readonly words: readonly string[];
  readonly names: readonly NamedTokens[];
}

const kinds: Readonly<Record<string, NameKind>> = {
  person: 'person',
  politician: 'person',
  writer: 'person',
  musicalartist: 'person',
  scientist: 'person',
  researcher: 'person',
  politicalparty: 'party',
  organisation: 'organization',
  band: 'organization',
  university: 'organization',
  country: 'country',
  location: 'place',
  election: 'election',
  event: 'event',
  conference: 'event',
};

/** Sentences of CrossNER (Liu and others 2021): a word and its BIO label on a line, an empty line behind each sentence. */
export function readCrossNer(folder: string, domain: string, part: 'train' | 'dev'): LabelledWords[] {
  const text = readFileSync(join(folder, 'crossner', domain, `${part}.txt`), 'utf8');
  return text
    .split(/\n\s*\n/u)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const words: string[] = [];
      const names: NamedTokens[] = [];
      let open: { first: number; last: number; kind: NameKind } | undefined;
      for (const line of block.trim().split('\n')) {
        const [word = '', label = 'O'] = line.split('\t');
        const kind = kinds[label.slice(2)] ?? 'other';
        if (label.startsWith('I-') && open !== undefined) open.last = words.length;
        else {
          open = label === 'O' ? undefined : { first: words.length, last: words.length, kind };
          if (open !== undefined) names.push(open);
        }
        words.push(word);
      }
      return { words, names };
    });
}
