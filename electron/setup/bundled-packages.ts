import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { BundledPackage } from '../../shared/model/library.ts';
import { isAllowedLicence, SAID_IN_WORDS } from './licences.ts';

/** With the hash of its archive, as the lock file has it: `sha512-…`. */
export type LockedBundledPackage = BundledPackage & { readonly integrity: string };

/** What the lock file says of an installed package. https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optional?: boolean;
}
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** The place in the lock file of the package that a file lies in; null for a file of Ibid's own. */
export function placeOf(file: string): string | null {
  const path = file.replaceAll('\\', '/');
  const inner = path.slice(path.indexOf('node_modules/'));
  return /^(?:node_modules\/(?:@[^/]+\/)?[^/]+\/)+/.exec(inner)?.[0].slice(0, -1) ?? null;
}

/** Places of those that stay beside the bundle, with all that they need in turn. */
export function placesBeside(names: readonly string[], locked: LockedPackages): readonly string[] {
  const found = new Set<string>();
  const add = (name: string, from: string): void => {
    const place = [`${from}/node_modules/${name}`, `node_modules/${name}`].find((one) => one in locked);
    if (place === undefined || found.has(place)) return;
    found.add(place);
    for (const needed of Object.keys(locked[place]?.dependencies ?? {})) add(needed, place);
  };
  for (const name of names) add(name, '');
  return [...found];
}

/** Fails where a package is not locked, or under a licence that Ibid cannot be passed on with. */
export function describePackages(
  places: Iterable<string>,
  locked: LockedPackages,
  noticeOf: (place: string) => string | null,
): readonly LockedBundledPackage[] {
  return [...new Set(places)].toSorted().map((place): LockedBundledPackage => {
    const { version, license, integrity } = locked[place] ?? {};
    if (version === undefined || integrity === undefined) throw new Error(`${place} is not in the lock file`);
    const licence = license ?? SAID_IN_WORDS[`${place}@${version}`];
    if (licence === undefined || !isAllowedLicence(licence))
      throw new Error(`${place} is under the licence “${licence}”, which nobody has allowed`);
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return { name, version, licence, notice: noticeOf(place), integrity };
  });
}

/** Some are not to be had on every system. */
function besides(
  root: string,
  own: {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly optionalDependencies: Readonly<Record<string, string>>;
  },
): readonly string[] {
  const there = Object.keys(own.optionalDependencies).filter((name) =>
    existsSync(join(root, 'node_modules', name)),
  );
  return [...Object.keys(own.dependencies), ...there];
}

/** The text of the licence in a package's folder. */
function noticeIn(folder: string): string | null {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:[.-](?:md|txt|mit))?$/i.test(name));
  return file === undefined ? null : readFileSync(join(folder, file), 'utf8').trim();
}

/** https://cyclonedx.org/docs/1.6/json/. Without time and serial number, so that the same build makes the same file. */
export function billOfMaterials(version: string, packages: readonly LockedBundledPackage[]): object {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': 'ibid',
        name: 'ibid',
        version,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components: packages.map(({ name, version: locked, licence, integrity }) => {
      const url = `pkg:npm/${name.replace('@', '%40')}@${locked}`;
      const [algorithm, hash = ''] = integrity.split('-', 2);
      return {
        type: 'library',
        'bom-ref': url,
        name,
        version: locked,
        purl: url,
        licenses: [/[ (]/.test(licence) ? { expression: licence } : { license: { id: licence } }],
        hashes: [
          {
            alg: algorithm === 'sha512' ? 'SHA-512' : 'SHA-1',
            content: Buffer.from(hash, 'base64').toString('hex'),
          },
        ],
      };
    }),
  };
}

/**
 * Notes which packages the bundles take files from. All of the build share one; the last to be written leaves the list for
 * *About*, and the bill of materials, beside the bundles.
 */
export function bundledPackages(root: string, shipped: readonly string[]) {
  const places = new Set(shipped.map((file) => placeOf(`node_modules/${file}`) ?? ''));
  const note: Plugin = {
    name: 'note-bundled-packages',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        const files = output.type === 'chunk' ? output.moduleIds : output.originalFileNames;
        for (const file of files) places.add(placeOf(file) ?? '');
      }
    },
  };
  const write: Plugin = {
    name: 'write-bundled-packages',
    closeBundle() {
      const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- npm has written both
      const [{ packages }, own] = [read('package-lock.json'), read('package.json')] as [
        { packages: LockedPackages },
        {
          version: string;
          dependencies: Record<string, string>;
          optionalDependencies: Record<string, string>;
        },
      ];
      places.delete('');
      const listed = describePackages(
        [...places, ...placesBeside(besides(root, own), packages)],
        packages,
        (place) => noticeIn(join(root, place)),
      );
      writeFileSync(join(root, 'out', 'packages.json'), `${JSON.stringify(listed, null, 1)}\n`);
      writeFileSync(
        join(root, 'out', 'sbom.cdx.json'),
        `${JSON.stringify(billOfMaterials(own.version, listed), null, 1)}\n`,
      );
    },
  };
  return { note, write };
}
