import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * A script as plain Node can run it, in a process of its own: Vite gathers the migrations, as in the shipped
 * program. Lies in node_modules, where its packages are found; removed after the test.
 */
export async function bundled(script: string): Promise<string> {
  const cache = join(ROOT, 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'test-bundle-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { ssr: script, outDir: folder, emptyOutDir: false, minify: false },
  });
  return join(folder, basename(script).replace(/\.ts$/, '.js'));
}
