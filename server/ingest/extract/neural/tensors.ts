import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** A matrix of weights by name, row-major. */
export interface Tensor {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
  /** How many steps up and down from 0 its numbers are rounded to when packed, at most 127 (the usual). */
  readonly steps?: number;
}

/** A model: what its program calls its classes and the like, and its weights. */
export interface TensorModel<T> {
  readonly notes: T;
  readonly tensors: readonly Tensor[];
}

type Shape = Omit<Tensor, 'values' | 'steps'>;

interface Head<T> {
  readonly notes: T;
  readonly tensors: readonly Shape[];
}

/** Up to this many rows are kept as they are: biases. More rows are kept in a byte a number, with a scale for each row. */
const fewRows = 4;

/** The bytes of a model, the same for the same model: Brotli over the head's length, the head as JSON, and the numbers. */
export function packTensors<T>({ notes, tensors }: TensorModel<T>): Uint8Array {
  const head: Head<T> = {
    notes,
    tensors: tensors.map(({ name, rows, columns }) => ({ name, rows, columns })),
  };
  const text = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  const whole = Buffer.concat([length, text, ...tensors.flatMap(sections)]);
  return brotliCompressSync(whole, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: whole.length,
    },
  });
}

function sections({ rows, columns, values, steps = 127 }: Tensor): Buffer[] {
  if (rows <= fewRows) return [floatBytes(values)];
  const scales = new Float32Array(rows);
  const bytes = new Int8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const own = values.subarray(row * columns, (row + 1) * columns);
    const most = own.reduce((top, value) => Math.max(top, Math.abs(value)), 0);
    const scale = Math.fround(most / steps);
    scales[row] = scale;
    if (scale > 0)
      own.forEach((value, column) => {
        bytes[row * columns + column] = Math.round(value / scale);
      });
  }
  return [floatBytes(scales), Buffer.from(bytes.buffer)];
}

function floatBytes(values: Float32Array): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => {
    bytes.writeFloatLE(value, 4 * index);
  });
  return bytes;
}

/**
 * A model from its bytes. The caller knows, by the file's name, what its notes are; `room` gives the place of each tensor's
 * numbers. Throws where the bytes end before the tensors do.
 */
export function unpackTensors<T>(
  packed: Uint8Array,
  room: (tensor: Shape) => Float32Array = ({ rows, columns }) => new Float32Array(rows * columns),
): { readonly notes: T; readonly tensors: ReadonlyMap<string, Tensor> } {
  const bytes = brotliDecompressSync(packed);
  let at = 4 + bytes.readUInt32LE(0);
  // Written by packTensors from a Head<T>; a model is part of the program, not input.
  const head = JSON.parse(bytes.toString('utf8', 4, at)) as Head<T>;
  const floats = (values: Float32Array) => {
    for (let i = 0; i < values.length; i += 1, at += 4) values[i] = bytes.readFloatLE(at);
    return values;
  };
  const tensors = new Map<string, Tensor>();
  for (const shape of head.tensors) {
    const { rows, columns } = shape;
    const values = room(shape);
    if (rows <= fewRows) floats(values);
    else {
      const scales = floats(new Float32Array(rows));
      const numbers = new Int8Array(bytes.buffer, bytes.byteOffset + at, rows * columns);
      for (let row = 0, i = 0; row < rows; row += 1) {
        const scale = scales[row] ?? 0;
        for (let column = 0; column < columns; column += 1, i += 1) values[i] = (numbers[i] ?? 0) * scale;
      }
      at += numbers.length;
    }
    tensors.set(shape.name, { ...shape, values });
  }
  return { notes: head.notes, tensors };
}
