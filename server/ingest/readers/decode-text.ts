import { RefusedFile } from './refusal.ts';

/** The encoding of a file, and how it was found. */
export interface FoundEncoding {
  /** A name of the Encoding Standard: `utf-8`, `windows-1251` … */
  readonly name: string;
  /**
   * `mark`: a byte order mark; `stated`: by the file or its sender; `valid`: the bytes are valid UTF-8, which hardly any other text is;
   * `guessed`: by how often its letters are; `format`: the format leaves no choice.
   */
  readonly found: 'mark' | 'stated' | 'valid' | 'guessed' | 'format';
  /** How many characters could not be decoded; each stands in the text as U+FFFD. */
  readonly replaced?: number;
}

export interface DecodedText {
  readonly text: string;
  readonly encoding: FoundEncoding;
}

const marks = [
  { bytes: [0xef, 0xbb, 0xbf], name: 'utf-8' },
  { bytes: [0xff, 0xfe, 0, 0], name: 'utf-32' },
  { bytes: [0, 0, 0xfe, 0xff], name: 'utf-32' },
  { bytes: [0xff, 0xfe], name: 'utf-16le' },
  { bytes: [0xfe, 0xff], name: 'utf-16be' },
] as const;

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** The text, or null when the bytes are not in the encoding or it is not known. */
function decoded(bytes: Uint8Array, name: string): { text: string; name: string } | null {
  try {
    const decoder = new TextDecoder(name, { fatal: true });
    return { text: decoder.decode(bytes), name: decoder.encoding };
  } catch {
    return null;
  }
}

function replacing(bytes: Uint8Array, name: string, found: FoundEncoding['found']): DecodedText {
  const text = new TextDecoder(name).decode(bytes);
  const replaced = text.split('\uFFFD').length - 1;
  return { text, encoding: { name, found, ...(replaced > 0 && { replaced }) } };
}

/**
 * UTF-16 without a mark: one byte of each pair is the script's, a small number in all scripts but those of East Asia, and zero
 * in spaces and signs.
 */
function bareUtf16(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  let small = 0;
  const looked = Math.min(bytes.length, 4096);
  for (let index = 0; index < looked; index++) {
    const byte = bytes[index] ?? 0;
    if (byte < 32) small++;
    if (byte === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 === 1 || small < looked / 3) return null;
  if (odd > looked / 20 && even === 0) return 'utf-16le';
  if (even > looked / 20 && odd === 0) return 'utf-16be';
  return null;
}

/** Share of control characters above which bytes are not taken for text. */
const mostControls = 0.005;
function isText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
  const controls = text.match(/[\0-\x08\x0E-\x1A\x1C-\x1F\x7F]/gu)?.length ?? 0;
  return controls <= text.length * mostControls;
}

/** How sure the detector must be; below, plain bytes that nobody wrote would be taken for a text. */
const leastConfidence = 10;

async function guessed(bytes: Uint8Array): Promise<DecodedText | null> {
  const { analyse } = await import('chardet');
  // The first bytes that are not ASCII decide; they may stand far into the text.
  const first = Math.max(0, bytes.findIndex((byte) => byte > 127) - 2048);
  for (const { name, confidence } of analyse(bytes.subarray(first, first + 65_536))) {
    if (confidence < leastConfidence) break;
    if (name === 'UTF-8') return replacing(bytes, 'utf-8', 'guessed');
    const read = decoded(bytes, name);
    if (read && isText(read.text))
      return { text: read.text, encoding: { name: read.name, found: 'guessed' } };
  }
  return null;
}

/**
 * The text of bytes in any encoding of the Encoding Standard: by their mark, as stated, as UTF-8 when they are valid UTF-8, as
 * UTF-16 when every other byte is zero, else by a guess. A stated encoding that the bytes contradict is not believed.
 * @param stated the charset that the file or its sender states.
 * @throws RefusedFile when the bytes are no text.
 */
export async function decodeText(bytes: Uint8Array, stated?: string): Promise<DecodedText> {
  const mark = marks.find((each) => begins(bytes, each.bytes));
  if (mark?.name === 'utf-32')
    throw new RefusedFile('is in UTF-32, which no page or mail may be in; save it as UTF-8');
  if (mark) return replacing(bytes, mark.name, 'mark');
  const asStated = stated === undefined ? null : decoded(bytes, stated.trim());
  if (asStated && !(asStated.text.includes('\0') && bareUtf16(bytes))) {
    return { text: asStated.text, encoding: { name: asStated.name, found: 'stated' } };
  }
  const wide = bareUtf16(bytes);
  if (wide) return replacing(bytes, wide, 'guessed');
  const valid = decoded(bytes, 'utf-8');
  if (valid) return { text: valid.text, encoding: { name: 'utf-8', found: 'valid' } };
  const zero = bytes.indexOf(0);
  if (zero !== -1) throw new RefusedFile(`is not text: its byte ${zero} is zero`);
  const guess = await guessed(bytes);
  if (!guess) throw new RefusedFile('is not text in any encoding that can be told');
  return guess;
}
