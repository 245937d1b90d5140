import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { BUNDLES, ROOT } from './built.ts';

/** Bundles what the benchmarks take from the main process, as the product is bundled, and the pages they compare with. */
export async function bundle(): Promise<void> {
  await bundleInto('sources', {
    build: { ssr: true, rolldownOptions: { input: ['sources.ts', 'window-sources.ts'].map(here) } },
  });
  await bundleInto('bare-editor', { root: here('pages/bare-editor') });
  await bundleInto('plain-text', { root: here('pages/plain-text') });
}

function bundleInto(name: string, config: InlineConfig): Promise<unknown> {
  return build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    ...config,
    build: { ...config.build, outDir: join(BUNDLES, name), emptyOutDir: true },
  });
}

function here(path: string): string {
  return join(import.meta.dirname, path);
}
