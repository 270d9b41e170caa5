import { kernelBytes } from './kernel-bytes.ts';

/** What `kernel/kernel.as` exports; addresses and row lengths in bytes. */
interface Kernel {
  multiply(a: number, b: number, c: number, rows: number, inner: number, columns: number): void;
  recur(
    gates: number,
    gatesRow: number,
    highway: number,
    highwayRow: number,
    v: number,
    state: number,
    out: number,
    outRow: number,
    d: number,
    from: number,
    to: number,
    step: number,
  ): void;
}

const page = 65_536;

/** A block of 32-bit floats that the kernel computes in. All its arrays live as long as it does, or until `release`. */
export interface Arena {
  readonly kernel: Kernel;
  /** Room for numbers, all 0. Throws a RangeError where the arena is full. */
  floats(count: number): Float32Array;
  /** How much is taken: hand it to `release` to give back all that was taken after it. */
  readonly taken: number;
  release(taken: number): void;
}

let compiled: WebAssembly.Module | undefined;

/** An arena for `count` floats. */
export function newArena(count: number): Arena {
  // The kernel's own constants are on the first page.
  const pages = 2 + Math.ceil((4 * count) / page);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  compiled ??= new WebAssembly.Module(kernelBytes());
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
  let taken = page;
  return {
    // The bytes are compiled from kernel/kernel.as, whose functions these are.
    kernel: exports as unknown as Kernel,
    floats(size) {
      const end = taken + 16 * Math.ceil(size / 4);
      if (end > memory.buffer.byteLength) throw new RangeError(`no room for ${size} numbers in the arena`);
      const block = new Float32Array(memory.buffer, taken, size);
      block.fill(0);
      taken = end;
      return block;
    },
    get taken() {
      return taken;
    },
    release(mark) {
      taken = mark;
    },
  };
}

/** C += A × B, row-major: A rows × inner, B inner × columns (a multiple of 8), C rows × columns, all of the arena. */
export function multiply(
  { kernel }: Arena,
  a: Float32Array,
  b: Float32Array,
  c: Float32Array,
  size: { readonly rows: number; readonly inner: number; readonly columns: number },
): void {
  kernel.multiply(a.byteOffset, b.byteOffset, c.byteOffset, size.rows, size.inner, size.columns);
}

/** Write one row to each of the rows of a matrix. */
export function fillRows(matrix: Float32Array, row: Float32Array, rows: number): void {
  for (let at = 0; at < rows; at += 1) matrix.set(row, at * row.length);
}
