/**
 * AssemblyScript, not TypeScript: the one inner loop of the syntax model, with four numbers to an instruction. Compiled by
 * `npm run build:kernel` into `server/ingest/extract/neural/kernel-bytes.ts`, which is committed; a test compiles it again.
 */

/**
 * C += A × B, in row-major order: A is rows × inner, B inner × columns, C rows × columns, all 32-bit floats at byte offsets of
 * the memory. `columns` is a multiple of 8.
 */
export function multiply(a: usize, b: usize, c: usize, rows: i32, inner: i32, columns: i32): void {
  const aRow: usize = (<usize>inner) << 2;
  const cRow: usize = (<usize>columns) << 2;
  let row = 0;
  for (; row + 4 <= rows; row += 4) {
    const a0 = a + <usize>row * aRow;
    const c0 = c + <usize>row * cRow;
    for (let column: usize = 0; column < cRow; column += 32) {
      const at0 = c0 + column;
      const at1 = at0 + cRow;
      const at2 = at1 + cRow;
      const at3 = at2 + cRow;
      let c00 = v128.load(at0);
      let c01 = v128.load(at0, 16);
      let c10 = v128.load(at1);
      let c11 = v128.load(at1, 16);
      let c20 = v128.load(at2);
      let c21 = v128.load(at2, 16);
      let c30 = v128.load(at3);
      let c31 = v128.load(at3, 16);
      let from = b + column;
      for (let k: usize = 0; k < aRow; k += 4) {
        const b0 = v128.load(from);
        const b1 = v128.load(from, 16);
        const p = a0 + k;
        let x = v128.load32_splat(p);
        c00 = f32x4.add(c00, f32x4.mul(x, b0));
        c01 = f32x4.add(c01, f32x4.mul(x, b1));
        x = v128.load32_splat(p + aRow);
        c10 = f32x4.add(c10, f32x4.mul(x, b0));
        c11 = f32x4.add(c11, f32x4.mul(x, b1));
        x = v128.load32_splat(p + aRow * 2);
        c20 = f32x4.add(c20, f32x4.mul(x, b0));
        c21 = f32x4.add(c21, f32x4.mul(x, b1));
        x = v128.load32_splat(p + aRow * 3);
        c30 = f32x4.add(c30, f32x4.mul(x, b0));
        c31 = f32x4.add(c31, f32x4.mul(x, b1));
        from += cRow;
      }
      v128.store(at0, c00);
      v128.store(at0, c01, 16);
      v128.store(at1, c10);
      v128.store(at1, c11, 16);
      v128.store(at2, c20);
      v128.store(at2, c21, 16);
      v128.store(at3, c30);
      v128.store(at3, c31, 16);
    }
  }
  for (; row < rows; row += 1) {
    const a0 = a + <usize>row * aRow;
    const c0 = c + <usize>row * cRow;
    for (let column: usize = 0; column < cRow; column += 32) {
      let c00 = v128.load(c0 + column);
      let c01 = v128.load(c0 + column, 16);
      let from = b + column;
      for (let k: usize = 0; k < aRow; k += 4) {
        const x = v128.load32_splat(a0 + k);
        c00 = f32x4.add(c00, f32x4.mul(x, v128.load(from)));
        c01 = f32x4.add(c01, f32x4.mul(x, v128.load(from, 16)));
        from += cRow;
      }
      v128.store(c0 + column, c00);
      v128.store(c0 + column, c01, 16);
    }
  }
}

@inline
function sigmoid(value: f32): f32 {
  return <f32>1 / (<f32>1 + Mathf.exp(-value));
}

/**
 * One direction of a layer of simple recurrent units (Lei and others 2018) over the tokens `from`, `from + step` … up to `to`
 * (left out). Of each token `gates` holds, `gatesRow` bytes apart, d candidates, d forget gates and d reset gates before the
 * recurrence is added: the gates are replaced by their values. `highway` holds what passes by the unit. `v` holds the d
 * weights of the state on the forget gate, then d on the reset gate. State and output go to `state` and `out`, `outRow`
 * bytes apart.
 */
export function recur(
  gates: usize,
  gatesRow: usize,
  highway: usize,
  highwayRow: usize,
  v: usize,
  state: usize,
  out: usize,
  outRow: usize,
  d: i32,
  from: i32,
  to: i32,
  step: i32,
): void {
  const width: usize = (<usize>d) << 2;
  let previous: usize = 0;
  for (let token = from; token !== to; token += step) {
    const g = gates + <usize>token * gatesRow;
    const w = highway + <usize>token * highwayRow;
    const s = state + <usize>token * outRow;
    const o = out + <usize>token * outRow;
    for (let i: usize = 0; i < width; i += 4) {
      const before: f32 = token === from ? 0 : load<f32>(previous + i);
      const forget = sigmoid(load<f32>(g + width + i) + load<f32>(v + i) * before);
      const reset = sigmoid(load<f32>(g + width * 2 + i) + load<f32>(v + width + i) * before);
      const now = forget * before + (1 - forget) * load<f32>(g + i);
      store<f32>(g + width + i, forget);
      store<f32>(g + width * 2 + i, reset);
      store<f32>(s + i, now);
      store<f32>(o + i, reset * now + (1 - reset) * load<f32>(w + i));
    }
    previous = s;
  }
}
