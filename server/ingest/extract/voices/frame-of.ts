import type { Span } from '../analysis.ts';
import type { Tree } from '../syntax/tree.ts';
import { cueSpan } from './cue-span.ts';
import { makeSpeaker } from './make-speaker.ts';
import type { Opener } from './openers.ts';
import type { Reading } from './reading.ts';
import type { Ladder, Rung } from './rung.ts';
import { whoIs } from './who.ts';

/** The voices that the whole document is handed on from, when its first sentences say so. */
export function frameOf(
  reading: Reading,
  authors: ReadonlyMap<string, string>,
  tree: Tree,
  sentence: number,
  own: readonly Opener[],
  cited: Opener,
  row: readonly Ladder[],
): readonly Rung[] {
  const reporting = own.find((opener) => opener.content === cited.content && opener.kind === 'content');
  if (reporting?.speaker === undefined || cited.speaker === undefined) return [];
  const who = whoIs(reading, sentence, reporting.speaker, []);
  if (who !== reading.meta.publisher) return [];
  const source = makeSpeaker(reading, authors, sentence, cited.speaker, row[cited.cue] ?? []);
  if (source === undefined) return [];
  const number = sentence + 1;
  return [
    {
      ...source,
      stance: 'asserts',
      scope: 'assumed',
      reason: `The citation in sentence ${number} (“${reading.text.slice(...edges(cueSpan(tree, cited.speaker, cited.cue)))}”) is taken to cover the rest.`,
    },
  ];
}

const edges = ({ start, end }: Span): [number, number] => [start, end];
