import { AttestError } from '../domain/errors.ts';
import { within } from '../queries/limits.ts';

/** What networks that unfurl links ask for, pixels. */
const size = { width: 1200, height: 630 } as const;
const mostBytes = 300_000;

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
/** Chunks that hold a picture and nothing else. PNG, 11.2 and 11.3. */
const chunks: ReadonlySet<string> = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'pHYs',
  'sBIT',
]);

/** Whether bytes are one PNG of the size, from its first chunk to its last. */
function isPreview(png: Buffer): boolean {
  if (!png.subarray(0, 8).equals(signature) || png.length < 57) return false;
  if (png.readUInt32BE(16) !== size.width || png.readUInt32BE(20) !== size.height) return false;
  let [at, type, first] = [8, '', true];
  while (at + 12 <= png.length && type !== 'IEND') {
    type = png.toString('latin1', at + 4, at + 8);
    if (!chunks.has(type) || first !== (type === 'IHDR')) return false;
    first = false;
    at += 12 + png.readUInt32BE(at);
  }
  return type === 'IEND' && at === png.length;
}

/**
 * Takes the picture by which a link is shown elsewhere.
 * @param preview PNG in base64
 * @returns the same in base64 as it is written here
 * @throws AttestError BAD_INPUT, TOO_LARGE
 */
export function checkPreview(preview: string): string {
  const field = 'preview';
  within('The number of bytes of preview', Math.floor((preview.length * 3) / 4), 0, mostBytes);
  if (!/^[A-Za-z0-9+/]+={0,2}$/u.test(preview))
    throw new AttestError('BAD_INPUT', `${field} must be a PNG in base64.`, { field });
  const png = Buffer.from(preview, 'base64');
  if (!isPreview(png)) {
    const asked = `a PNG of ${size.width} × ${size.height} pixels that holds nothing but the picture`;
    throw new AttestError('BAD_INPUT', `${field} must be ${asked}.`, { field });
  }
  return png.toString('base64');
}
