import type { Speaker } from '../state/data.ts';
import { nameOfShown } from '../state/name-of-shown.ts';
import { say } from '../texts/say.ts';

/** What a speaker says of its own: "2 claims, 1 denial", or that it only passes on. */
export function speakerShare({ claims, denials }: Pick<Speaker, 'claims' | 'denials'>): string {
  const parts = [
    ...(claims > 0 ? [say('main.ownClaims', { count: claims })] : []),
    ...(denials > 0 ? [say('main.ownDenials', { count: denials })] : []),
  ];
  return parts.length === 0 ? say('main.onlyPasses') : parts.join(', ');
}

/** Why little or nothing is drawn of the speakers chosen: a sentence for each that denies or only passes on. */
export function chosenNotes(rows: readonly Speaker[], chosen: readonly string[]): readonly string[] {
  return rows
    .filter((row) => chosen.includes(row.id))
    .flatMap((row) => {
      const name = nameOfShown(row);
      if (row.denials > 0) {
        return [say('main.deniesNote', { name, count: row.denials })];
      }
      return row.claims === 0 ? [say('main.onlyPassesNote', { name })] : [];
    });
}
