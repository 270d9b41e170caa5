import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../server/root.ts';
import { compileKernel, kernelModule } from './compile-kernel.ts';

/** `npm run build:kernel`: compile the kernel into the module that holds its bytes. */
const source = readFileSync(join(projectRoot, 'kernel', 'kernel.as'), 'utf8');
const bytes = await compileKernel(source);
writeFileSync(
  join(projectRoot, 'server', 'ingest', 'extract', 'neural', 'kernel-bytes.ts'),
  kernelModule(bytes),
);
console.log(`kernel: ${bytes.length} bytes`);
