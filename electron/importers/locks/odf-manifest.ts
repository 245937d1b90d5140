import { readXml, type XmlDialect, type XmlElement } from '../xml/read-xml.ts';
import { childOf, childrenNamed } from '../xml/xml-tree.ts';

/** How one file of an OpenDocument package is locked, in the words of its manifest. */
export interface OdfLock {
  readonly cipher: string;
  readonly vector: Buffer;
  /** The hash of the password from which a key is made. */
  readonly startKey: string;
  readonly derivation: string;
  readonly salt: Buffer;
  /** In bytes. */
  readonly keyLength: number;
  readonly rounds: number;
  /** Memory in kibibytes. */
  readonly argon2: { readonly passes: number; readonly memory: number; readonly lanes: number };
  /** Of the beginning of the packed file; empty where the cipher proves itself. */
  readonly checksum: Buffer;
  readonly checksumHash: string;
  /** In bytes, unpacked. */
  readonly size: number;
}

const DIALECT: XmlDialect = {
  prefixes: new Map([
    ['urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest'],
    ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  ]),
  skipped: new Set(),
  skippedAttributes: /^(?!)/,
};
const SHA1 = 'SHA1';

/** The locked files by their names. https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part2-packages/, 4.8 */
export function readOdfLocks(manifest: Uint8Array, fileName: string): ReadonlyMap<string, OdfLock> {
  const entries = childrenNamed(readXml(manifest, DIALECT, fileName), 'manifest:file-entry');
  return new Map(
    entries.flatMap((entry) => {
      const encryption = childOf(entry, 'manifest:encryption-data');
      return encryption ? [[attribute(entry, 'full-path'), lockFrom(entry, encryption)] as const] : [];
    }),
  );
}

function lockFrom(entry: XmlElement, encryption: XmlElement): OdfLock {
  const cipher = childOf(encryption, 'manifest:algorithm');
  const startKey = childOf(encryption, 'manifest:start-key-generation');
  const derivation = childOf(encryption, 'manifest:key-derivation');
  const argon2 = (name: string): number => Number(derivation?.attributes[`loext:argon2-${name}`]);
  return {
    cipher: attribute(cipher, 'algorithm-name'),
    vector: base64(cipher, 'initialisation-vector'),
    startKey: attribute(startKey, 'start-key-generation-name') || SHA1,
    derivation: attribute(derivation, 'key-derivation-name'),
    salt: base64(derivation, 'salt'),
    keyLength: Number(attribute(derivation, 'key-size') || 16),
    rounds: Number(attribute(derivation, 'iteration-count')),
    argon2: { passes: argon2('iterations'), memory: argon2('memory'), lanes: argon2('lanes') },
    checksum: base64(encryption, 'checksum'),
    checksumHash: attribute(encryption, 'checksum-type') || SHA1,
    size: Number(attribute(entry, 'size')),
  };
}

function attribute(element: XmlElement | null, name: string): string {
  return element?.attributes[`manifest:${name}`] ?? '';
}

function base64(element: XmlElement | null, name: string): Buffer {
  return Buffer.from(attribute(element, name), 'base64');
}
