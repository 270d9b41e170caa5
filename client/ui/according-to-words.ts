import type { Speaker } from '../state/data.ts';
import { nameOfShown } from '../state/name-of-shown.ts';
import { plural } from '../state/plural.ts';

/** What a speaker says of its own: "2 claims, 1 denial", or that it only passes on. */
export function speakerShare({ claims, denials }: Pick<Speaker, 'claims' | 'denials'>): string {
  const parts = [
    ...(claims > 0 ? [plural(claims, 'claim', 'claims')] : []),
    ...(denials > 0 ? [plural(denials, 'denial', 'denials')] : []),
  ];
  return parts.length === 0 ? 'only passes on' : parts.join(', ');
}

/** Why little or nothing is drawn of the speakers chosen: a sentence for each that denies or only passes on. */
export function chosenNotes(rows: readonly Speaker[], chosen: readonly string[]): readonly string[] {
  return rows
    .filter((row) => chosen.includes(row.id))
    .flatMap((row) => {
      const name = nameOfShown(row);
      if (row.denials > 0) {
        const denied = plural(row.denials, 'claim', 'claims');
        return [
          `${name} denies ${denied}. A denial draws no link: it shows in the evidence of what it denies.`,
        ];
      }
      return row.claims === 0 ? [`${name} only passes on what others say: no claim is according to it.`] : [];
    });
}
