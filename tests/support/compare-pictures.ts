import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * How much of two screenshots differs, as a part of all pixels. A pixel differs when its colour is another by more than a tenth, as the
 * eye weighs it; what only edges soften does not count.
 * @throws Error when they have not the same size
 */
export function partThatDiffers(one: Buffer, other: Buffer): number {
  const [first, second] = [PNG.sync.read(one), PNG.sync.read(other)];
  const { width, height } = first;
  return pixelmatch(first.data, second.data, undefined, width, height, { threshold: 0.1 }) / (width * height);
}
