import { Failed } from '#shared/ipc/result.ts';
import { readXml } from '../xml/read-xml.ts';
import { childOf, descendantsOf } from '../xml/xml-tree.ts';
import type { BookFiles } from './book-files.ts';
import { PACKAGE_DIALECT } from './dialects.ts';

/** Scrambled fonts alone, which is no lock: https://www.w3.org/TR/epub-33/#sec-font-obfuscation and Adobe's own way. */
const FONTS_ALONE = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC']);

/** Fails with `unknown-lock` for a book whose text a seller has locked. https://www.w3.org/TR/epub-33/#sec-container-metainf-encryption.xml */
export function refuseLocked(files: BookFiles, fileName: string): void {
  const encryption = files.read('META-INF/encryption.xml');
  if (!encryption) return;
  const locked = descendantsOf(readXml(encryption, PACKAGE_DIALECT, fileName))
    .filter(({ name }) => name === 'enc:EncryptedData')
    .some((data) => !FONTS_ALONE.has(childOf(data, 'enc:EncryptionMethod')?.attributes['Algorithm'] ?? ''));
  if (!locked) return;
  throw new Failed(
    'unknown-lock',
    `“${fileName}” is locked by its seller (DRM), so that only certain programs can open it. Ibid cannot read it. Ask the seller for a copy without the lock.`,
  );
}
