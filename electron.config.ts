import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          main: 'electron/main.ts',
          chromium: 'electron/chromium/main.ts',
          'open-in-chromium': 'electron/chromium/open-in-chromium.ts',
          ibid: 'electron/command-line/main.ts',
          'reader-process': 'electron/importers/reader-process.ts',
        },
      },
    },
  },
  preload: {
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
    plugins: [react()],
    build: { outDir: 'out/renderer', rolldownOptions: { input: 'renderer/index.html' } },
  },
});
