import { Failed } from '#shared/ipc/result.ts';
import { relativePath } from '#shared/pictures/relative-path.ts';
import { readXml, type XmlElement } from '../xml/read-xml.ts';
import { childrenNamed } from '../xml/xml-tree.ts';
import type { Archive } from '../zip/unzip.ts';
import { OOXML } from './dialect.ts';

/** Where a relationship leads. */
export interface Relation {
  /** The last word of its type: `footnotes`, `hyperlink`, `image`. */
  readonly type: string;
  /** The name of a part; for an outer one the address as it is written. */
  readonly target: string;
  readonly isOuter: boolean;
}

export interface Part {
  readonly xml: XmlElement;
  readonly relations: ReadonlyMap<string, Relation>;
}

/** The parts of a document, found by what they are to each other: https://www.iso.org/standard/61796.html */
export interface DocxPackage {
  readonly main: Part;
  /** The parts of a type that the main part leads to, each once. */
  related(type: string): readonly Part[];
  /** The parts that the package itself leads to. */
  outermost(type: string): Part | null;
  /** How many relationships of the main part are of these types. */
  count(...types: readonly string[]): number;
}

/** Fails with `unreadable-file` where there is no document in the package. */
export function openPackage(archive: Archive, fileName: string): DocxPackage {
  const outer = relationsOf('', archive, fileName);
  const target = targetsOf(outer, 'officeDocument')[0] ?? 'word/document.xml';
  const main = readPart(target, archive, fileName);
  if (!main) {
    throw new Failed('unreadable-file', `“${fileName}” is damaged: the part of it with the text is missing.`);
  }
  return {
    main,
    related: (type) =>
      targetsOf(main.relations, type)
        .map((name) => readPart(name, archive, fileName))
        .filter((part) => part !== null),
    outermost(type) {
      const [name] = targetsOf(outer, type);
      return name === undefined ? null : readPart(name, archive, fileName);
    },
    count: (...types) => [...main.relations.values()].filter(({ type }) => types.includes(type)).length,
  };
}

function targetsOf(relations: Part['relations'], type: string): readonly string[] {
  const found = [...relations.values()].filter((relation) => relation.type === type && !relation.isOuter);
  return [...new Set(found.map(({ target }) => target))];
}

function readPart(name: string, archive: Archive, fileName: string): Part | null {
  const bytes = archive.read(name);
  return bytes && { xml: readXml(bytes, OOXML, fileName), relations: relationsOf(name, archive, fileName) };
}

function relationsOf(part: string, archive: Archive, fileName: string): Part['relations'] {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(part) ?? [];
  const bytes = archive.read(`${folder}_rels/${file}.rels`);
  if (!bytes) return new Map();
  return new Map(
    childrenNamed(readXml(bytes, OOXML, fileName), 'rel:Relationship').map(({ attributes }) => {
      const target = attributes['Target'] ?? '';
      const isOuter = attributes['TargetMode'] === 'External';
      const type = /[^/]*$/.exec(attributes['Type'] ?? '')?.[0] ?? '';
      return [
        attributes['Id'] ?? '',
        { type, isOuter, target: isOuter ? target : partName(folder, target) },
      ] as const;
    }),
  );
}

function partName(folder: string, target: string): string {
  if (target.startsWith('/')) return relativePath(target.slice(1)) ?? '';
  return relativePath(`${folder}${target}`) ?? '';
}
