import { Failed } from '#shared/ipc/result.ts';
import type { SourceFile } from '../importer.ts';
import { pictureFinder } from '../office/archive.ts';
import type { FindPicture } from '../pictures/picture-shelf.ts';
import { readXml, type XmlElement } from '../xml/read-xml.ts';
import { childOf } from '../xml/xml-tree.ts';
import { OPEN_DOCUMENT } from './dialect.ts';
import { openOdfArchive } from './odf-archive.ts';

/** The parts of a text document. In a flat file all of them are one. */
export interface OdtPackage {
  readonly text: XmlElement;
  /** What holds styles, the nearest to the text first. */
  readonly styles: readonly XmlElement[];
  readonly masters: XmlElement | null;
  readonly meta: XmlElement | null;
  readonly hasMacros: boolean;
  /** It took the password to open it. */
  readonly unlocked: boolean;
  readonly findPicture: FindPicture;
}

/** Fails with `unreadable-file`, and for one that a password locks as `openOdfArchive` does. */
export function openOdt(file: SourceFile): OdtPackage {
  const { name: fileName, bytes } = file;
  if (bytes[0] !== 0x50) return openFlat(bytes, fileName);
  const { archive, unlocked } = openOdfArchive(file);
  const part = (name: string): XmlElement | null => {
    const content = archive.read(name);
    return content && readXml(content, OPEN_DOCUMENT, fileName);
  };
  const content = part('content.xml');
  const styles = part('styles.xml');
  return {
    text: textIn(content, fileName),
    styles: stylesIn(content, styles),
    masters: childOf(styles, 'office:master-styles'),
    meta: childOf(part('meta.xml'), 'office:meta'),
    hasMacros: archive.names.some(
      (name) =>
        /^(?:Basic|Scripts)\/.*\/.*\.(?:xml|py|js|bsh)$/.test(name) &&
        !/script-lb\.xml$|script-lc\.xml$/.test(name),
    ),
    unlocked,
    findPicture: pictureFinder(archive),
  };
}

function openFlat(bytes: Uint8Array, fileName: string): OdtPackage {
  if (bytes.length === 0) throw new Failed('empty-file', 'This file is empty: there is no text in it.');
  const root = readXml(bytes, OPEN_DOCUMENT, fileName);
  return {
    text: textIn(root, fileName),
    styles: stylesIn(root),
    masters: childOf(root, 'office:master-styles'),
    meta: childOf(root, 'office:meta'),
    hasMacros: false,
    unlocked: false,
    findPicture: () => null,
  };
}

function textIn(root: XmlElement | null, fileName: string): XmlElement {
  const text = childOf(childOf(root, 'office:body'), 'office:text');
  if (text) return text;
  throw new Failed('unreadable-file', `“${fileName}” is damaged: the part of it with the text is missing.`);
}

function stylesIn(...roots: readonly (XmlElement | null)[]): readonly XmlElement[] {
  return roots
    .flatMap((root) => [childOf(root, 'office:automatic-styles'), childOf(root, 'office:styles')])
    .filter((styles) => styles !== null);
}
