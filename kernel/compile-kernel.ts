import asc from 'assemblyscript/asc';

/** Compile AssemblyScript to WebAssembly. Throws with the compiler's words where it does not compile. */
export async function compileKernel(source: string): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array | string>([['kernel.ts', source]]);
  const { error, stderr } = await asc.main(
    [
      'kernel.ts',
      '-O3',
      '--noAssert',
      '--runtime',
      'stub',
      '--enable',
      'simd',
      '--importMemory',
      '--noExportMemory',
      '--outFile',
      'kernel.wasm',
    ],
    {
      readFile: (name: string) => {
        const file = files.get(name);
        return typeof file === 'string' ? file : null;
      },
      writeFile: (name: string, contents: Uint8Array | string) => {
        files.set(name, contents);
      },
      listFiles: () => [],
    },
  );
  const bytes = files.get('kernel.wasm');
  if (error !== null || bytes === undefined || typeof bytes === 'string') throw new Error(stderr.toString());
  return bytes;
}

/** The module that holds compiled bytes. */
export function kernelModule(bytes: Uint8Array): string {
  return `/** Compiled from kernel/kernel.as by \`npm run build:kernel\`: do not edit. */
const base64 =
  '${Buffer.from(bytes).toString('base64')}';

export function kernelBytes(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(base64, 'base64'));
}
`;
}
