import type { FeatureWeights } from '../server/ingest/extract/model/feature-weights.ts';
import type { WeightRows } from '../server/ingest/extract/model/packed-weights.ts';

/** Weights in training: a row for each feature that was ever corrected, and what the mean over time needs. */
export interface OnlineWeights extends FeatureWeights {
  /** Add to the weight of a class for each of the first `count` features. */
  update(features: Int32Array, count: number, index: number, step: number): void;
  /** Count one more decision; the mean is over decisions. */
  tick(): void;
  /** The mean weights in steps of a twentieth: the `most` largest of them, give or take those that are equal. */
  average(most: number): WeightRows;
}

const weightScale = 20;

export function onlineWeights(classCount: number): OnlineWeights {
  let slots = 1 << 20;
  let keys = new Int32Array(slots).fill(-1);
  let rowAt = new Int32Array(slots);
  let starts = new Int32Array(1 << 18);
  let lengths = new Uint8Array(1 << 18);
  let capacities = new Uint8Array(1 << 18);
  let rowCount = 0;
  let classes = new Uint8Array(1 << 20);
  let values = new Float32Array(1 << 20);
  /** Sum of each step times the moment it was made: the mean is value - sum / now (Daumé 2006, section 2.1.1). */
  let moments = new Float64Array(1 << 20);
  let used = 0;
  let now = 1;

  const slotOf = (feature: number): number => {
    let slot = feature & (slots - 1);
    while (keys[slot] !== feature && keys[slot] !== -1) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  const growPool = (needed: number) => {
    if (needed <= classes.length) return;
    const size = classes.length * 2;
    classes = enlarged(classes, new Uint8Array(size));
    values = enlarged(values, new Float32Array(size));
    moments = enlarged(moments, new Float64Array(size));
  };
  const growTable = () => {
    const oldKeys = keys;
    const oldRows = rowAt;
    slots *= 2;
    keys = new Int32Array(slots).fill(-1);
    rowAt = new Int32Array(slots);
    for (let i = 0; i < oldKeys.length; i += 1) {
      const key = oldKeys[i] ?? -1;
      if (key === -1) continue;
      const slot = slotOf(key);
      keys[slot] = key;
      rowAt[slot] = oldRows[i] ?? 0;
    }
  };
  const newRow = (feature: number): number => {
    if (rowCount * 2 > slots) growTable();
    if (rowCount >= starts.length) {
      const size = starts.length * 2;
      starts = enlarged(starts, new Int32Array(size));
      lengths = enlarged(lengths, new Uint8Array(size));
      capacities = enlarged(capacities, new Uint8Array(size));
    }
    const slot = slotOf(feature);
    keys[slot] = feature;
    rowAt[slot] = rowCount;
    const capacity = classCount < 4 ? classCount : 2;
    growPool(used + capacity);
    starts[rowCount] = used;
    capacities[rowCount] = capacity;
    used += capacity;
    rowCount += 1;
    return rowCount - 1;
  };
  const entryOf = (feature: number, index: number): number => {
    const slot = slotOf(feature);
    const row = keys[slot] === -1 ? newRow(feature) : (rowAt[slot] ?? 0);
    const start = starts[row] ?? 0;
    const length = lengths[row] ?? 0;
    for (let i = start; i < start + length; i += 1) if (classes[i] === index) return i;
    let at = start;
    const capacity = capacities[row] ?? 0;
    if (length === capacity) {
      const wider = Math.min(capacity * 2, 255);
      growPool(used + wider);
      at = used;
      classes.copyWithin(at, start, start + length);
      values.copyWithin(at, start, start + length);
      moments.copyWithin(at, start, start + length);
      starts[row] = at;
      capacities[row] = wider;
      used += wider;
    }
    lengths[row] = length + 1;
    classes[at + length] = index;
    values[at + length] = 0;
    moments[at + length] = 0;
    return at + length;
  };

  return {
    classCount,
    addScores(features, count, scores) {
      for (let i = 0; i < count; i += 1) {
        const slot = slotOf(features[i] ?? 0);
        if (keys[slot] === -1) continue;
        const row = rowAt[slot] ?? 0;
        const start = starts[row] ?? 0;
        const end = start + (lengths[row] ?? 0);
        for (let at = start; at < end; at += 1) {
          const index = classes[at] ?? 0;
          scores[index] = (scores[index] ?? 0) + (values[at] ?? 0);
        }
      }
    },
    update(features, count, index, step) {
      for (let i = 0; i < count; i += 1) {
        const at = entryOf(features[i] ?? 0, index);
        values[at] = (values[at] ?? 0) + step;
        moments[at] = (moments[at] ?? 0) + step * now;
      }
    },
    tick() {
      now += 1;
    },
    average(most) {
      const mean = (at: number) => Math.round(((values[at] ?? 0) - (moments[at] ?? 0) / now) * weightScale);
      const least = leastOf(most);
      const found = keys.filter((key) => key !== -1).sort();
      const gaps: number[] = [];
      const rowLengths: number[] = [];
      const outClasses: number[] = [];
      const outWeights: number[] = [];
      let last = 0;
      for (const key of found) {
        const row = rowAt[slotOf(key)] ?? 0;
        const start = starts[row] ?? 0;
        const kept: [number, number][] = [];
        for (let at = start; at < start + (lengths[row] ?? 0); at += 1) {
          const weight = mean(at);
          if (Math.abs(weight) >= least)
            kept.push([classes[at] ?? 0, Math.max(-32_767, Math.min(32_767, weight))]);
        }
        if (kept.length === 0) continue;
        kept.sort((a, b) => a[0] - b[0]);
        let gap = key - last;
        last = key;
        while (gap > 127) {
          gaps.push((gap & 127) | 128);
          gap >>>= 7;
        }
        gaps.push(gap);
        rowLengths.push(kept.length);
        for (const [index, weight] of kept) {
          outClasses.push(index);
          outWeights.push(weight);
        }
      }
      return {
        classCount,
        rowCount: rowLengths.length,
        gaps: Uint8Array.from(gaps),
        lengths: Uint8Array.from(rowLengths),
        classes: Uint8Array.from(outClasses),
        weights: Int16Array.from(outWeights),
      };

      /** The smallest size, in steps, of a weight that is among the largest. */
      function leastOf(count: number): number {
        const sizes = new Uint32Array(4096);
        for (let row = 0; row < rowCount; row += 1) {
          const start = starts[row] ?? 0;
          for (let at = start; at < start + (lengths[row] ?? 0); at += 1) {
            const size = Math.min(4095, Math.abs(mean(at)));
            sizes[size] = (sizes[size] ?? 0) + 1;
          }
        }
        let size = 4095;
        let taken = sizes[size] ?? 0;
        while (size > 1 && taken + (sizes[size - 1] ?? 0) <= count) {
          size -= 1;
          taken += sizes[size] ?? 0;
        }
        return size;
      }
    },
  };
}

function enlarged<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}
