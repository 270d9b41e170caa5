import ranges from '@fontsource/noto-sans/unicode.json' with { type: 'json' };
import arabicRanges from '@fontsource/noto-sans-arabic/unicode.json' with { type: 'json' };
import armenianRanges from '@fontsource/noto-sans-armenian/unicode.json' with { type: 'json' };
import georgianRanges from '@fontsource/noto-sans-georgian/unicode.json' with { type: 'json' };
import hebrewRanges from '@fontsource/noto-sans-hebrew/unicode.json' with { type: 'json' };
import chineseRanges from '@fontsource/noto-sans-sc/unicode.json' with { type: 'json' };
import { isInRange } from './is-in-range.ts';

/** Addresses of the files on our own server, by their paths. */
const files = import.meta.glob<string>(
  [
    '../../node_modules/@fontsource/noto-sans/files/noto-sans-*-{400,700}-normal.woff',
    '../../node_modules/@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-{400,700}-normal.woff',
    '../../node_modules/@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-{400,700}-normal.woff',
    '../../node_modules/@fontsource/noto-sans-armenian/files/noto-sans-armenian-armenian-{400,700}-normal.woff',
    '../../node_modules/@fontsource/noto-sans-georgian/files/noto-sans-georgian-georgian-{400,700}-normal.woff',
    '../../node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-[0-9]*-400-normal.woff',
  ],
  { query: '?url', import: 'default', eager: true },
);

/** A part of a font: one script, or some hundred of Chinese characters. */
export interface FontPart {
  readonly name: string;
  /** As `unicode-range` has it. */
  readonly range: string;
  readonly regular: string;
  /** Null where what is bold is drawn from the regular letters. */
  readonly bold: string | null;
}

function partOf(font: string, part: string, range: string): FontPart[] {
  const at = (weight: number): string | undefined =>
    files[
      `../../node_modules/@fontsource/${font}/files/${font}-${part.replaceAll(/[[\]]/gu, '')}-${weight}-normal.woff`
    ];
  const regular = at(400);
  return regular === undefined ? [] : [{ name: `${font} ${part}`, range, regular, bold: at(700) ?? null }];
}

const partsOf = (font: string, rows: Readonly<Record<string, string>>): FontPart[] =>
  Object.entries(rows).flatMap(([part, range]) => partOf(font, part, range));

/** In the order in which a letter is looked for. */
export const fontParts: readonly FontPart[] = [
  ...partsOf('noto-sans', ranges),
  ...partOf('noto-sans-arabic', 'arabic', arabicRanges.arabic),
  ...partOf('noto-sans-hebrew', 'hebrew', hebrewRanges.hebrew),
  ...partOf('noto-sans-armenian', 'armenian', armenianRanges.armenian),
  ...partOf('noto-sans-georgian', 'georgian', georgianRanges.georgian),
  ...partsOf('noto-sans-sc', chineseRanges),
];

/** The parts that some text needs, each letter in the first that has it. */
export function partsFor(text: string, parts: readonly FontPart[] = fontParts): readonly FontPart[] {
  const needed = new Set<FontPart>();
  for (const letter of new Set(text)) {
    const code = letter.codePointAt(0) ?? 0;
    const part = parts.find(({ range }) => isInRange(code, range));
    if (part !== undefined) needed.add(part);
  }
  return parts.filter((part) => needed.has(part));
}
