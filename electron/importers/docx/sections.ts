import type { NoteKind } from '../office/page.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { childOf, descendantsOf } from '../xml/xml-tree.ts';
import { integer, valueOf } from './styles.ts';

/** How the notes of one kind are numbered. */
export interface NoteNumbering {
  readonly format: string;
  readonly custom: string;
  readonly start: number;
  readonly restart: 'continuous' | 'eachSect' | 'eachPage';
}

/** A part of a document with numbers of its own. */
export interface Section {
  readonly numbering: Readonly<Record<NoteKind, NoteNumbering>>;
  readonly pageFormat: string;
  /** Number of its first page, where it does not go on from the section before. */
  readonly firstPage: number | null;
}

const NO_SECTIONS = new Set(['w:tbl', 'w:txbxContent', 'w:r']);
const DEFAULTS: Readonly<Record<NoteKind, string>> = { footnote: 'decimal', endnote: 'lowerRoman' };

/** The sections of a body in their order, each with what the settings say for all. */
export function readSections(body: XmlElement, settings: XmlElement | null): readonly Section[] {
  const found = descendantsOf(body, NO_SECTIONS).filter(({ name }) => name === 'w:sectPr');
  return (found.length > 0 ? found : [null]).map((xml) => {
    const page = childOf(xml, 'w:pgNumType')?.attributes;
    return {
      numbering: {
        footnote: numberingOf('footnote', xml, settings),
        endnote: numberingOf('endnote', xml, settings),
      },
      pageFormat: page?.['w:fmt'] ?? 'decimal',
      firstPage: integer(page?.['w:start']),
    };
  });
}

function numberingOf(kind: NoteKind, section: XmlElement | null, settings: XmlElement | null): NoteNumbering {
  const own = childOf(section, `w:${kind}Pr`);
  const shared = childOf(settings, `w:${kind}Pr`);
  const property = (name: string) => inside(own, name) ?? inside(shared, name);
  const format = property('w:numFmt');
  const restart = valueOf(property('w:numRestart'));
  return {
    format: valueOf(format) ?? DEFAULTS[kind],
    custom: format?.attributes['w:format'] ?? '',
    start: integer(valueOf(property('w:numStart'))) ?? 1,
    restart: restart === 'eachSect' || restart === 'eachPage' ? restart : 'continuous',
  };
}

/** What newer versions know stands first, in a frame with what older ones do instead. */
function inside(properties: XmlElement | null, name: string): XmlElement | null {
  return descendantsOf(properties).find((element) => element.name === name) ?? null;
}
