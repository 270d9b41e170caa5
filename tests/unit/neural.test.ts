import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileKernel, kernelModule } from '../../kernel/compile-kernel.ts';
import { packWords } from '../../server/ingest/extract/model/sorted-words.ts';
import { multiply, newArena } from '../../server/ingest/extract/neural/arena.ts';
import { packTensors, unpackTensors } from '../../server/ingest/extract/neural/tensors.ts';
import { openWordVectors, type WordVectors } from '../../server/ingest/extract/neural/word-vectors.ts';
import { wordRows } from '../../server/ingest/extract/syntax/syntax-model.ts';
import { openNetwork } from '../../server/ingest/extract/syntax/syntax-network.ts';
import { batchReader } from '../../server/ingest/extract/syntax/token-batch.ts';
import { projectRoot } from '../../server/root.ts';
import { newTensors } from '../../train/neural/new-network.ts';
import { learnBatch } from '../../train/neural/syntax-slopes.ts';
import { seededRandom } from '../../train/random.ts';

describe('the kernel', () => {
  test('is what its source compiles to', async () => {
    const source = readFileSync(join(projectRoot, 'kernel', 'kernel.as'), 'utf8');
    const committed = readFileSync(
      join(projectRoot, 'server', 'ingest', 'extract', 'neural', 'kernel-bytes.ts'),
      'utf8',
    );
    expect(kernelModule(await compileKernel(source))).toBe(committed);
  });

  test('multiplies matrices of any number of rows and adds to what is there', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer(),
        (rows, inner, eights, seed) => {
          const arena = newArena(1000);
          const random = seededRandom(seed);
          const columns = 8 * eights;
          const filled = (count: number) => arena.floats(count).map(() => Math.floor(random() * 17) - 8);
          const place = (values: Float32Array) => {
            const block = arena.floats(values.length);
            block.set(values);
            return block;
          };
          const a = place(filled(rows * inner));
          const b = place(filled(inner * columns));
          const c = place(filled(rows * columns));
          const expected = c.map((value, at) => {
            const row = Math.floor(at / columns);
            let sum = value;
            for (let k = 0; k < inner; k += 1) {
              sum += (a[row * inner + k] ?? 0) * (b[k * columns + (at % columns)] ?? 0);
            }
            return sum;
          });
          multiply(arena, a, b, c, { rows, inner, columns });
          expect([...c]).toEqual([...expected]);
        },
      ),
    );
  });

  test('an arena that is full says so', () => {
    const arena = newArena(100);
    expect(() => arena.floats(1_000_000)).toThrow('no room for 1000000 numbers');
  });
});

test('tensors come back from their bytes: few rows as they were, many within half a step of 127 in each row', () => {
  fc.assert(
    fc.property(fc.array(fc.float({ noNaN: true, min: -100, max: 100 }), { maxLength: 60 }), (numbers) => {
      const values = Float32Array.from(numbers);
      const tensors = [
        { name: 'few', rows: 1, columns: values.length, values },
        { name: 'many', rows: values.length, columns: 1, values },
      ];
      const bytes = packTensors({ notes: ['é'], tensors });
      const model = unpackTensors<string[]>(bytes);
      expect(model.notes).toEqual(['é']);
      expect([...(model.tensors.get('few')?.values ?? [])]).toEqual([...values]);
      model.tensors.get('many')?.values.forEach((value, at) => {
        const was = values[at] ?? 0;
        expect(Math.abs(value - was)).toBeLessThanOrEqual(Math.abs(was) / 254 + 1e-6);
      });
      expect(packTensors({ notes: ['é'], tensors })).toEqual(bytes);
    }),
  );
});

/** Vectors of a few words, at random. */
function someVectors(dimensions: number, random: () => number): WordVectors {
  const words = ['dog', 'man', 'saw', 'the'];
  const values = Float32Array.from({ length: (words.length + 1) * dimensions }, (_, at) =>
    at < dimensions ? 0 : random() - 0.5,
  );
  return openWordVectors(
    { words: packWords(words) },
    { name: 'vectors', rows: words.length + 1, columns: dimensions, values },
  );
}

test('the slopes that training goes down are those of the loss', () => {
  const random = seededRandom(3);
  const arena = newArena(4_000_000);
  const vectors = someVectors(8, random);
  const words = ['man', 'saw', 'the'];
  const tensors = newTensors(
    arena,
    { vectors: 8, words: 8, signs: 8, d: 8, layers: 3, hidden: 8, pairs: 8 },
    { words: words.length, tags: 5, relations: 6 },
    random,
  );
  const slopes = new Map(tensors.map(({ name, values }) => [name, arena.floats(values.length)]));
  const network = openNetwork(new Map(tensors.map((tensor) => [tensor.name, tensor])), vectors);
  const tokens = (text: string) =>
    text.split(' ').map((form, i) => ({ form, start: 9 * i, end: 9 * i + form.length }));
  const batch = batchReader(wordRows(words), vectors)([tokens('The man saw a dog .'), tokens('Dogs bark')]);
  const gold = {
    tags: Int32Array.from([0, 1, 2, 3, 4, 0, 1, 2]),
    heads: Int32Array.from([1, 2, 6, 4, 2, 2, 1, 2]),
    relations: Int32Array.from([0, 1, 2, 3, 4, 5, 1, 2]),
    tagCount: 5,
    relationCount: 6,
  };
  const mark = arena.taken;
  const loss = () => {
    const options = { random: seededRandom(9), dropout: 0.3, exploring: 0 };
    const losses = learnBatch(arena, network, slopes, batch, gold, options);
    arena.release(mark);
    return losses.tags + losses.transitions + losses.relations;
  };
  loss();
  const found = new Map([...slopes].map(([name, values]) => [name, Float32Array.from(values)]));
  for (const { name, values } of tensors) {
    // The steepest are told apart best from the rounding of 32 bits.
    const steepest = [...(found.get(name) ?? [])]
      .map((slope, at) => ({ slope, at }))
      .sort((a, b) => Math.abs(b.slope) - Math.abs(a.slope))
      .slice(0, 3);
    for (const { slope, at } of steepest) {
      const was = values[at] ?? 0;
      const step = 2e-4;
      values[at] = was + step;
      const above = loss();
      values[at] = was - step;
      const below = loss();
      values[at] = was;
      const measured = (above - below) / (2 * step);
      expect(Math.abs(measured - slope), `${name}[${at}]: ${slope}`).toBeLessThan(
        0.08 * Math.abs(slope) + 2e-3,
      );
    }
  }
});
