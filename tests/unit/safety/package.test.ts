import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  billOfMaterials,
  describePackages,
  type LockedPackages,
  placeOf,
  placesBeside,
} from '../../../electron/setup/bundled-packages.ts';
import { isAllowedLicence } from '../../../electron/setup/licences.ts';
import { tellFigure } from '../../safety/figures.ts';
import { bareImports } from '../../support/bare-imports.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const own: {
  version: string;
  homepage: string;
  desktopName: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
  build: Readonly<Record<string, unknown>>;
} = read('package.json');
const {
  packages: locked,
}: { packages: LockedPackages & Readonly<Record<string, { hasInstallScript?: boolean }>> } =
  read('package-lock.json');
const installed = Object.entries(locked).filter(([place]) => place !== '');

test('every package is pinned to one version, and locked with the hash of its archive', () => {
  const loose = Object.entries({
    ...own.dependencies,
    ...own.devDependencies,
    ...own.optionalDependencies,
  }).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version));
  expect(loose).toEqual([]);
  expect(
    installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([place]) => place),
  ).toEqual([]);
});

test('no package runs a script when it is installed, but for those that are named', () => {
  const named = Object.keys(own.allowScripts).toSorted();
  const scripted = installed
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([place]) => place.replace('node_modules/', ''));
  expect(named).toEqual(['@journeyapps/sqlcipher', 'node', 'sqlite3']);
  // That of fsevents is for macOS, and npm runs none that is not named.
  expect(scripted.filter((name) => !named.includes(name) && !name.endsWith('fsevents'))).toEqual([]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['MIT AND OFL-1.1', true],
  ['MIT AND GPL-3.0-only', false],
  ['GPL-3.0-only', false],
  ['AGPL-3.0-or-later', false],
  ['SEE LICENSE IN LICENSE', false],
  ['UNLICENSED', false],
])('a package under %s: %s', (licence, allowed) => {
  expect(isAllowedLicence(licence)).toBe(allowed);
});

test('whatever is installed, for building too, is under a licence that is allowed', () => {
  expect(() =>
    describePackages(
      installed.map(([place]) => place),
      locked,
      () => null,
    ),
  ).not.toThrow();
  const wrong = {
    'node_modules/lamp': { version: '1.0.0', license: 'GPL-3.0-only', integrity: 'sha512-AA==' },
  };
  expect(() => describePackages(Object.keys(wrong), wrong, () => null)).toThrow(/nobody has allowed/);
  expect(() => describePackages(['node_modules/ferry'], wrong, () => null)).toThrow(/not in the lock file/);
});

test('a file of the bundle is told to its package, however deep it lies', () => {
  expect([
    placeOf('/home/x/ibid/node_modules/react/index.js'),
    placeOf('/x/node_modules/@lexical/list/dist/a.mjs?used'),
    placeOf('C:\\x\\node_modules\\a\\node_modules\\b\\c.js'),
    placeOf('/home/x/ibid/renderer/main.tsx'),
  ]).toEqual(['node_modules/react', 'node_modules/@lexical/list', 'node_modules/a/node_modules/b', null]);
  expect(placesBeside(['sqlite3'], locked)).toEqual(
    expect.arrayContaining(['node_modules/sqlite3', 'node_modules/bindings']),
  );
});

test('the bill of materials names each package with its version, address, licence and hash', () => {
  const one = {
    name: '@quay/lamp',
    version: '1.0.0',
    licence: '(MIT OR ISC)',
    notice: null,
    integrity: 'sha512-AAE=',
  };
  expect(billOfMaterials('2.0.0', [one, { ...one, name: 'oil', licence: 'MIT' }])).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component: { name: 'ibid', version: '2.0.0' } },
    components: [
      {
        name: '@quay/lamp',
        purl: 'pkg:npm/%40quay/lamp@1.0.0',
        licenses: [{ expression: '(MIT OR ISC)' }],
        hashes: [{ alg: 'SHA-512', content: '0001' }],
      },
      { name: 'oil', licenses: [{ license: { id: 'MIT' } }] },
    ],
  });
});

test.runIf(existsSync(join(ROOT, 'out', 'sbom.cdx.json')))(
  'what the build has left lists what the program stands on',
  () => {
    const listed: readonly { name: string; notice: string | null }[] = read('out/packages.json');
    const { components }: { components: readonly unknown[] } = read('out/sbom.cdx.json');
    const names = listed.map(({ name }) => name);
    expect(components).toHaveLength(listed.length);
    expect(names).toEqual(
      expect.arrayContaining([
        'react',
        'lexical',
        'pdfjs-dist',
        'sqlite3',
        'parse5',
        'zod',
        '@tesseract.js-data/fas',
        '@fontsource-variable/vazirmatn',
      ]),
    );
    expect(
      names.filter((name) =>
        ['vitest', 'typescript', 'electron', '@playwright/test', 'oxlint'].includes(name),
      ),
    ).toEqual([]);
    tellFigure({
      promise: 'supply',
      what: 'packages in the program, each with an allowed licence',
      figure: String(listed.length),
    });
  },
);

test('the packaged program has its fuses blown, and loads nothing but its own archive', () => {
  expect(own.build).toMatchObject({
    asar: true,
    electronVersion: own.devDependencies['electron'],
    electronFuses: {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    },
  });
});

test('nothing is published, and there is a package for each system', () => {
  expect(own.build).toMatchObject({
    publish: null,
    linux: { target: ['AppImage', 'deb'] },
    mac: { target: ['dmg'] },
    win: { target: ['nsis'] },
  });
});

test('what a package for Debian and a desktop ask for is there', () => {
  expect([own.homepage, own.desktopName]).toEqual([expect.stringMatching(/^https:/), 'ibid.desktop']);
});

const KEPT = ['@journeyapps/sqlcipher', '@napi-rs/canvas', 'sqlite3'];
const ENTRIES = ['main', 'reader-process', 'recognition-process', 'original-process'].map((name) =>
  join(ROOT, 'out', 'main', `${name}.js`),
);

test.runIf(existsSync(join(ROOT, 'out', 'main', 'main.js')))(
  'the packaged program takes nothing from packages but what is packed with it',
  () => {
    expect(bareImports(ENTRIES)).toEqual([...KEPT, 'electron'].toSorted());
    // The two databases find their machine code with these.
    expect(own.build['files']).toContain(
      '!node_modules/!(@journeyapps|@napi-rs|bindings|file-uri-to-path|sqlite3){,/**/*}',
    );
  },
);
