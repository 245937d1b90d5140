import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { shippedFiles } from './electron/recognition/recognition-data.ts';
import { bundledPackages } from './electron/setup/bundled-packages.ts';

/** Puts the files that recognition needs beside the program: nothing is fetched when it runs. */
function shipRecognitionData(): Plugin {
  return {
    name: 'ship-recognition-data',
    generateBundle() {
      const packages = join(import.meta.dirname, 'node_modules');
      for (const { from, to } of shippedFiles(packages)) {
        const source = readFileSync(join(packages, from));
        this.emitFile({ type: 'asset', fileName: `recognition/${to}`, source });
      }
    },
  };
}

const root = import.meta.dirname;
const packages = bundledPackages(
  root,
  shippedFiles(join(root, 'node_modules')).map(({ from }) => from),
);

export default defineConfig({
  main: {
    plugins: [shipRecognitionData(), packages.note],
    // The build for Node declares a `require` of its own, which the one that is put into our modules may not meet.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      outDir: 'out/main',
      // It is optional, and so not among those that are left out of the bundle by themselves.
      externalizeDeps: { include: ['@journeyapps/sqlcipher'] },
      rolldownOptions: {
        input: {
          main: 'electron/main.ts',
          chromium: 'electron/chromium/main.ts',
          'open-in-chromium': 'electron/chromium/open-in-chromium.ts',
          ibid: 'electron/command-line/main.ts',
          'reader-process': 'electron/importers/reader-process.ts',
          'recognition-process': 'electron/recognition/recognition-process.ts',
          'original-process': 'electron/originals/original-process.ts',
        },
      },
    },
  },
  preload: {
    plugins: [packages.note],
    build: {
      outDir: 'out/preload',
      rolldownOptions: {
        input: { preload: 'electron/preload.ts', 'chromium-preload': 'electron/chromium/preload.ts' },
        output: { format: 'cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), packages.note, packages.write],
    build: {
      outDir: 'out/renderer',
      minify: true,
      // In one, so that what is loaded later changes no order of rules.
      cssCodeSplit: false,
      rolldownOptions: { input: 'renderer/index.html' },
    },
  },
});
