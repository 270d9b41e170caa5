import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { projectRoot } from '../../server/root.ts';
import { untar } from './untar.ts';

const packageFolder = join(projectRoot, 'node_modules', '@sparticuz', 'chromium');

/** Software drawing, so that a machine without a graphics card draws what one with does. Nothing that hides faults. */
const flags = ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

async function unpackInto(folder: string): Promise<void> {
  const bin = join(packageFolder, 'bin');
  const program = join(folder, 'chromium');
  await pipeline(
    createReadStream(join(bin, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(program),
  );
  await chmod(program, 0o755);
  for (const name of ['swiftshader', 'fonts', 'al2023']) {
    const archive = brotliDecompressSync(await readFile(join(bin, `${name}.tar.br`)));
    // The drawing libraries are looked for beside the program.
    await untar(archive, name === 'swiftshader' ? folder : join(folder, name));
  }
}

/**
 * The unpacked browser of the npm package, unpacked on first use. Several test processes may come here at once: each
 * unpacks into a private folder and renames it, so that nobody starts a half-written program.
 */
async function findPackaged(): Promise<string> {
  const manifest: unknown = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest
      ? String(manifest.version)
      : '0';
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'attest');
  const folder = join(cache, `chromium-${version}`);
  const program = join(folder, 'chromium');
  if (existsSync(program)) return program;
  await mkdir(cache, { recursive: true });
  const mine = await mkdtemp(join(cache, '.chromium-'));
  try {
    await unpackInto(mine);
    await chmod(mine, 0o755);
    await rename(mine, folder);
  } catch (error) {
    // Another process was first: rename onto a full folder fails, and its browser is as good.
    if (!existsSync(program)) throw error;
  } finally {
    await rm(mine, { recursive: true, force: true });
  }
  return program;
}

async function launch(executablePath: string, libraries: string | null): Promise<Browser> {
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
  if (libraries !== null) env.LD_LIBRARY_PATH = [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return chromium.launch({ executablePath, args: flags, env });
}

/**
 * A real Chromium: the one named by `CHROMIUM_PATH`, else the npm package's. Where the system lacks the libraries that
 * it links, those in the package are used.
 * @throws when none starts; the message holds the browser's own words, such as the name of a missing library.
 */
export async function launchChromium(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return launch(named, null);
  const program = await findPackaged();
  try {
    return await launch(program, null);
  } catch (error) {
    if (!String(error).includes('error while loading shared libraries')) throw error;
    return launch(program, join(dirname(program), 'al2023', 'lib'));
  }
}
