import { AttestError } from '../domain/errors.ts';
import { within } from '../queries/limits.ts';

/** What networks that unfurl links ask for, pixels. */
const size = { width: 1200, height: 630 } as const;
const mostBytes = 300_000;

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
/** Chunks that hold the picture and how its colours are meant. PNG, 11.2 and 11.3. */
const kept: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB']);
const isCritical = (type: string): boolean => /^[A-Z]/u.test(type);

/** One PNG of the size, without all that is no part of the picture; null for anything else. */
function pictureOf(png: Buffer): Buffer | null {
  if (!png.subarray(0, 8).equals(signature) || png.length < 57) return null;
  if (png.readUInt32BE(16) !== size.width || png.readUInt32BE(20) !== size.height) return null;
  const parts: Buffer[] = [signature];
  let [at, type] = [8, ''];
  while (at + 12 <= png.length && type !== 'IEND') {
    const isFirst = at === 8;
    type = png.toString('latin1', at + 4, at + 8);
    const end = at + 12 + png.readUInt32BE(at);
    if (isFirst !== (type === 'IHDR') || end > png.length) return null;
    if (kept.has(type)) parts.push(png.subarray(at, end));
    else if (isCritical(type)) return null;
    at = end;
  }
  return type === 'IEND' && at === png.length ? Buffer.concat(parts) : null;
}

/**
 * Takes the picture by which a link is shown elsewhere.
 * @param preview PNG in base64
 * @returns the picture alone, in base64
 * @throws AttestError BAD_INPUT, TOO_LARGE
 */
export function checkPreview(preview: string): string {
  const field = 'preview';
  within('The number of bytes of preview', Math.floor((preview.length * 3) / 4), 0, mostBytes);
  if (!/^[A-Za-z0-9+/]+={0,2}$/u.test(preview))
    throw new AttestError('BAD_INPUT', `${field} must be a PNG in base64.`, { field });
  const picture = pictureOf(Buffer.from(preview, 'base64'));
  if (picture === null) {
    const asked = `a PNG of ${size.width} × ${size.height} pixels`;
    throw new AttestError('BAD_INPUT', `${field} must be ${asked}.`, { field });
  }
  return picture.toString('base64');
}
