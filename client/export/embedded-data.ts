import { unzlibSync, zlibSync } from 'fflate';
import { metadataId } from './write-svg.ts';

/** By this a figure's own data are found in its file. */
const keyword = metadataId;

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const fromXml = (text: string): string =>
  text.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/giu,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

/** The data that an SVG holds; null when it holds none. Other programs may have written it again. */
export function readSvgData(svg: string): string | null {
  const begin = new RegExp(`<(?:[\\w-]+:)?metadata\\b[^>]*\\bid=["']${keyword}["'][^>]*>`, 'u').exec(svg);
  if (begin === null) return null;
  const from = begin.index + begin[0].length;
  const length = svg.slice(from).search(/<\/(?:[\w-]+:)?metadata\s*>/u);
  return length < 0 ? null : fromXml(svg.slice(from, from + length));
}

/** CRC-32 as PNG asks for it: ISO 3309. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const four = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
};

const latin = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What an `iTXt` chunk has before its text: keyword, packed by zlib, no language. PNG, 11.3.3.4. */
const textHead = latin(`${keyword}\0\x01\0\0\0`);
const signature = [137, 80, 78, 71, 13, 10, 26, 10];

export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, at) => bytes[at] === byte);

interface Chunk {
  readonly type: string;
  readonly start: number;
  readonly data: Uint8Array;
}

function* chunksOf(png: Uint8Array): Generator<Chunk> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let start = signature.length; start + 12 <= png.length; ) {
    const length = view.getUint32(start);
    if (start + 12 + length > png.length) return;
    const type = String.fromCharCode(...png.subarray(start + 4, start + 8));
    yield { type, start, data: png.subarray(start + 8, start + 8 + length) };
    start += 12 + length;
  }
}

/** A PNG that holds data, in a chunk before its end. */
export function putPngData(png: Uint8Array, data: string): Uint8Array<ArrayBuffer> {
  const end = [...chunksOf(png)].find(({ type }) => type === 'IEND')?.start ?? png.length;
  const body = join([latin('iTXt'), textHead, zlibSync(latin(data))]);
  const chunk = join([four(body.length - 4), body, four(crcOf(body))]);
  return join([png.subarray(0, end), chunk, png.subarray(end)]);
}

/** Bytes of data that are read at most: far more than a view may have, and too few to fill a browser. */
const most = 32_000_000;

/** Unpacks up to a limit; what is longer is no data of ours. */
function unpack(packed: Uint8Array): string | null {
  try {
    const out = new Uint8Array(most);
    return new TextDecoder().decode(unzlibSync(packed, { out }));
  } catch {
    return null;
  }
}

/** The data that a PNG holds; null when it holds none. */
export function readPngData(png: Uint8Array): string | null {
  if (!isPng(png)) return null;
  for (const { type, data } of chunksOf(png))
    if (type === 'iTXt' && textHead.every((byte, at) => data[at] === byte))
      return unpack(data.subarray(textHead.length));
  return null;
}
