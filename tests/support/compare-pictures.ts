import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * How much of two screenshots differs, as a part of all pixels. A pixel differs when its colour is another by more than a tenth, as the
 * eye weighs it; what only edges soften does not count. With a `grain`, so many pixels each way are taken for one, so that what differs is not
 * how each letter is drawn.
 * @throws Error when they have not the same size
 */
export function partThatDiffers(one: Buffer, other: Buffer, grain = 1): number {
  const [first, second] = [PNG.sync.read(one), PNG.sync.read(other)].map((picture) =>
    coarsen(picture, grain),
  );
  if (first === undefined || second === undefined) throw new Error('Two pictures were given.');
  const { width, height } = first;
  return pixelmatch(first.data, second.data, undefined, width, height, { threshold: 0.1 }) / (width * height);
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A picture in which a square of so many pixels each way is one, of their mean colour. */
function coarsen(picture: Pixels, grain: number): Pixels {
  if (grain === 1) return picture;
  const [width, height] = [Math.floor(picture.width / grain), Math.floor(picture.height / grain)];
  const data = new Uint8Array(width * height * 4);
  for (let at = 0; at < data.length; at += 4) {
    const x = (at / 4) % width;
    const y = Math.floor(at / 4 / width);
    for (let channel = 0; channel < 4; channel += 1) {
      let sum = 0;
      for (let inner = 0; inner < grain * grain; inner += 1) {
        const row = y * grain + Math.floor(inner / grain);
        const column = x * grain + (inner % grain);
        sum += picture.data[(row * picture.width + column) * 4 + channel] ?? 0;
      }
      data[at + channel] = sum / (grain * grain);
    }
  }
  return { width, height, data };
}
