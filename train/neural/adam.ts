/** A block of weights being learned, and the slope of the loss at them. */
export interface Learned {
  readonly values: Float32Array;
  readonly slopes: Float32Array;
}

const decay1 = 0.9;
const decay2 = 0.95;
const least = 1e-8;
const steepest = 5;

export interface Adam {
  /** Take one step down the slopes, at a rate, and set them to 0. */
  step(rate: number): void;
}

/** Adam (Kingma and Ba 2015) over all blocks; slopes longer than 5 together are shortened first. */
export function adam(blocks: readonly Learned[]): Adam {
  const moments = blocks.map(({ values }) => ({
    first: new Float32Array(values.length),
    second: new Float32Array(values.length),
  }));
  let steps = 0;
  return {
    step(rate) {
      steps += 1;
      let square = 0;
      for (const { slopes } of blocks) for (const slope of slopes) square += slope * slope;
      const shorten = Math.min(1, steepest / Math.sqrt(square + least));
      const correct1 = 1 / (1 - decay1 ** steps);
      const correct2 = 1 / (1 - decay2 ** steps);
      blocks.forEach(({ values, slopes }, block) => {
        const { first, second } = moments[block] ?? { first: slopes, second: slopes };
        for (let i = 0; i < values.length; i += 1) {
          const slope = (slopes[i] ?? 0) * shorten;
          const mean = decay1 * (first[i] ?? 0) + (1 - decay1) * slope;
          const spread = decay2 * (second[i] ?? 0) + (1 - decay2) * slope * slope;
          first[i] = mean;
          second[i] = spread;
          values[i] = (values[i] ?? 0) - (rate * mean * correct1) / (Math.sqrt(spread * correct2) + least);
        }
        slopes.fill(0);
      });
    },
  };
}
