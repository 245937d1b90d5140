import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const FEATURES = ['documents', 'reader', 'notes', 'search', 'editor', 'links', 'organise', 'names', 'case'];
/** A feature may use another where the design says so. */
const ALLOWED = new Set(['notes → editor']);

/** What a file imports or passes on; words within its strings are none of it. */
const IMPORT = /^(?:import|export)\b[^;'"]*?\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm;

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(IMPORT)].map(([, from, bare, called]) => from ?? bare ?? called ?? '');
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

/** Which other parts of the main process a part may know. The hosts may know all of them, and none another. */
const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  storage: [],
  pictures: [],
  importers: ['pictures'],
  recognition: ['importers'],
  originals: ['importers', 'recognition', 'pictures'],
  window: [],
  log: ['window'],
  citing: [],
  setup: [],
  'note-text': [],
  library: ['log', 'storage', 'importers', 'recognition', 'originals', 'pictures'],
  verify: ['storage', 'note-text'],
  backups: ['log', 'storage', 'library'],
  lock: ['storage', 'library', 'backups'],
  export: ['storage', 'note-text', 'verify', 'note-import', 'pictures', 'citing'],
  'note-import': ['storage', 'library', 'note-text', 'verify'],
  archive: ['storage', 'library', 'export', 'verify'],
  handlers: [
    'log',
    'storage',
    'library',
    'lock',
    'originals',
    'backups',
    'export',
    'archive',
    'note-text',
    'note-import',
    'verify',
    'citing',
  ],
};
const HOSTS = ['app', 'chromium', 'command-line'];
/** Puts the handlers and what they stand on together, for every host. */
const WIRING = 'electron/library/open-ibid.ts';

test('each part of the main process knows those below it, and no host', () => {
  const wrong = edges('electron/*/**/*.ts').filter(({ file, from, to }) => {
    const [, a = ''] = from.split('/');
    const [, b = ''] = to.split('/');
    if (a === b || to.startsWith('shared/') || file === WIRING) return false;
    return HOSTS.includes(a) ? HOSTS.includes(b) : !MAY_KNOW[a]?.includes(b);
  });
  expect(wrong).toEqual([]);
});

test('what is shared imports nothing but itself', () => {
  const wrong = globSync('shared/**/*.ts', { cwd: root }).flatMap((file) =>
    importsOf(file)
      .filter((target) => !relative(root, join(root, dirname(file), target)).startsWith(`shared${sep}`))
      .map((target) => `${file}: ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('the window imports what is shared, and nothing of the main process or of Node', () => {
  const wrong = globSync('renderer/**/*.{ts,tsx}', { cwd: root }).flatMap((file) =>
    importsOf(file)
      .filter((target) => /^node:|^electron$|\belectron\//.test(target) || /(?:\.\.\/)shared\//.test(target))
      .map((target) => `${file}: ${target}`),
  );
  expect(wrong).toEqual([]);
});

/** Of SQLite, and of SQLite with SQLCipher in it. */
const DRIVERS = ['sqlite3', '@journeyapps/sqlcipher'];

test('Electron, the database and Chromium are each imported where the design says, and nowhere else', () => {
  const places = globSync('{electron,renderer,shared}/**/*.{ts,tsx}', { cwd: root }).flatMap((file) =>
    importsOf(file)
      .filter((target) => ['electron', ...DRIVERS, 'playwright-core'].includes(target))
      .map((target) => `${target}: ${DRIVERS.includes(target) ? file : partOf(file)}`),
  );
  expect([...new Set(places)].toSorted()).toEqual([
    '@journeyapps/sqlcipher: electron/storage/open.ts',
    'electron: electron/app',
    'electron: electron/main.ts',
    'electron: electron/preload.ts',
    'playwright-core: electron/chromium',
    'sqlite3: electron/storage/open.ts',
  ]);
});

const OUR_FILES = globSync('{electron,renderer,shared,tests}/**/*.{ts,tsx,mjs,css,html,sql}', { cwd: root });

test('no file has more than 300 lines', () => {
  const lines = (file: string): number =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '').length;
  expect(OUR_FILES.length).toBeGreaterThan(200);
  // What the migrations add up to is written by a test, for review.
  const written = OUR_FILES.filter((file) => !file.endsWith('schema.sql'));
  expect(written.filter((file) => lines(file) > 300)).toEqual([]);
});

test('no file or folder is named for holding whatever has no other place', () => {
  const nameless =
    /^(?:utils?|helpers?|managers?|services?|common|misc)$|-(?:utils?|helpers?|manager|service)$/i;
  const names = (file: string): readonly string[] => file.split(sep).map((part) => part.replace(/\..*$/, ''));
  expect(OUR_FILES.filter((file) => names(file).some((name) => nameless.test(name)))).toEqual([]);
});

test('one file alone is called index', () => {
  const indexes = OUR_FILES.filter((file) => /^index\.tsx?$/.test(basename(file)));
  expect(indexes).toEqual(['electron/handlers/index.ts']);
});

test('every unit test mirrors a folder of the sources', () => {
  const folders = new Set(
    globSync('{electron,renderer,shared,tests/bench,tests/safety}/**/*.{ts,tsx,mjs,sql}', { cwd: root }).map(
      (file) => dirname(file),
    ),
  );
  const mirrored = (file: string): boolean => {
    const folder = relative(join('tests', 'unit'), dirname(file));
    return ['', 'electron/', 'shared/', 'tests/'].some((above) => folders.has(`${above}${folder}`));
  };
  const wrong = globSync('tests/unit/*/**/*.test.{ts,tsx}', { cwd: root }).filter((file) => !mirrored(file));
  expect(wrong).toEqual([]);
});
