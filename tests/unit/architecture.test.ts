import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const FEATURES = ['documents', 'reader', 'notes', 'search', 'editor'];
/** A feature may use another where the design says so. */
const ALLOWED = new Set(['notes → editor']);

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

function partOf(file: string): string {
  return file.split(sep).slice(0, 2).join('/');
}

function edges(
  pattern: string,
): readonly { readonly file: string; readonly from: string; readonly to: string }[] {
  return globSync(pattern, { cwd: root }).flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => ({
        file,
        from: partOf(file),
        to: partOf(relative(root, join(root, dirname(file), target))),
      })),
  );
}

test('features of the window do not know each other', () => {
  const wrong = edges('renderer/**/*.{ts,tsx}').filter(({ from, to }) => {
    const [, a = ''] = from.split('/');
    const [, b = ''] = to.split('/');
    return a !== b && FEATURES.includes(a) && FEATURES.includes(b) && !ALLOWED.has(`${a} → ${b}`);
  });
  expect(wrong).toEqual([]);
});

test('the pieces below the frame do not know the frame', () => {
  const wrong = edges('renderer/**/*.{ts,tsx}').filter(
    ({ from, to }) => to === 'renderer/app' && from !== 'renderer/app' && from !== 'renderer/main.tsx',
  );
  expect(wrong).toEqual([]);
});

test('handlers, library, storage and importers run without either window host', () => {
  const wrong = edges('electron/{handlers,library,storage,importers,export}/**/*.ts').filter(
    ({ to }) => to === 'electron/app' || to === 'electron/chromium' || to === 'electron/command-line',
  );
  expect(wrong).toEqual([]);
});

test('Electron, the database and Chromium are each imported where the design says, and nowhere else', () => {
  const places = globSync('{electron,renderer,shared}/**/*.{ts,tsx}', { cwd: root }).flatMap((file) =>
    importsOf(file)
      .filter((target) => ['electron', 'sqlite3', 'playwright-core'].includes(target))
      .map((target) => `${target}: ${target === 'sqlite3' ? file : partOf(file)}`),
  );
  expect([...new Set(places)].toSorted()).toEqual([
    'electron: electron/app',
    'electron: electron/main.ts',
    'electron: electron/preload.ts',
    'playwright-core: electron/chromium',
    'sqlite3: electron/storage/open.ts',
  ]);
});
