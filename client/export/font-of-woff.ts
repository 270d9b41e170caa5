import { unzlibSync } from 'fflate';

/** Bytes of a font's table at most; ours have far fewer. */
const most = 20_000_000;

/** The font in a WOFF file, as it was before it was packed: WOFF 1.0, sections 3 to 5. @throws RangeError for what is no WOFF */
export function fontOfWoff(woff: Uint8Array): Uint8Array {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const count = from.getUint16(12);
  const size = from.getUint32(16);
  if (from.getUint32(0) !== 0x774f4646 || size > most) throw new RangeError('This is no WOFF file.');
  const font = new Uint8Array(size);
  const to = new DataView(font.buffer);
  const power = 2 ** Math.floor(Math.log2(count));
  to.setUint32(0, from.getUint32(4));
  to.setUint16(4, count);
  to.setUint16(6, power * 16);
  to.setUint16(8, Math.log2(power));
  to.setUint16(10, count * 16 - power * 16);
  let at = 12 + 16 * count;
  for (let table = 0; table < count; table += 1) {
    const row = 44 + 20 * table;
    const [offset, packed, length] = [
      from.getUint32(row + 4),
      from.getUint32(row + 8),
      from.getUint32(row + 12),
    ];
    const bytes = woff.subarray(offset, offset + packed);
    font.set(packed < length ? unzlibSync(bytes, { out: new Uint8Array(length) }) : bytes, at);
    to.setUint32(12 + 16 * table, from.getUint32(row));
    to.setUint32(16 + 16 * table, from.getUint32(row + 16));
    to.setUint32(20 + 16 * table, at);
    to.setUint32(24 + 16 * table, length);
    at += Math.ceil(length / 4) * 4;
  }
  return font;
}
