import { seedOf } from '../../graph/with-seeded-random.ts';
import { say } from '../../texts/say.ts';
import '../../texts/style-texts.ts';

/** A file that cannot be taken for a picture, with the reason in the reader's words. */
export class ImageError extends Error {
  override readonly name = 'ImageError';
}

/** Pixels of the longer side, and bytes, of what is kept. */
const side = 256;
const mostBytes = 24_000;
/** Bytes of what is taken. */
const mostTaken = 10_000_000;
/** How well it is kept, the best first. */
const qualities = [0.86, 0.75, 0.6, 0.45, 0.3, 0.15];

/** What the first bytes say that a file is: ISO/IEC 15948 (PNG), ITU-T T.81 (JPEG), RFC 9649 (WebP). Neither its name nor what it says of itself counts. */
export function imageTypeOf(bytes: Uint8Array): 'image/png' | 'image/jpeg' | 'image/webp' | null {
  const isAt = (at: number, ...wanted: number[]): boolean =>
    wanted.every((byte, index) => bytes[at + index] === byte);
  if (isAt(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (isAt(0, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  return isAt(0, 0x52, 0x49, 0x46, 0x46) && isAt(8, 0x57, 0x45, 0x42, 0x50) ? 'image/webp' : null;
}

/** An image as the view keeps it, and the key that follows from it. */
export interface KeptImage {
  readonly key: string;
  /** A JPEG as a `data:` address. */
  readonly data: string;
}

export const keyOfImage = (data: string): string => `${seedOf(data).toString(36)}${data.length.toString(36)}`;

/**
 * Reads a picture from a file and draws it anew, small and without anything that the file held beside it.
 * @throws ImageError
 */
export async function readImage(file: Blob): Promise<KeptImage> {
  if (file.size > mostTaken) throw new ImageError(say('style.tooLarge'));
  const type = imageTypeOf(new Uint8Array(await file.slice(0, 16).arrayBuffer()));
  if (type === null) throw new ImageError(say('style.notImage'));
  const bitmap = await createImageBitmap(new Blob([file], { type })).catch(() => null);
  if (bitmap === null) throw new ImageError(say('style.unreadable'));
  const factor = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * factor));
  canvas.height = Math.max(1, Math.round(bitmap.height * factor));
  const brush = canvas.getContext('2d');
  if (brush === null) throw new ImageError(say('style.unreadable'));
  brush.fillStyle = '#ffffff';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const data = qualities
    .map((quality) => canvas.toDataURL('image/jpeg', quality))
    .find((made) => made.length * 0.75 <= mostBytes);
  if (data === undefined) throw new ImageError(say('style.unreadable'));
  return { key: keyOfImage(data), data };
}
