import { EXTENSIONS } from '#shared/model/formats.ts';
import type { Importer, SourceFile } from '../importer.ts';
import { documentFromOffice, type OfficeDocument } from '../office/office-document.ts';
import { emptyOfficeTally } from '../office/losses.ts';
import { createPage } from '../office/page.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { descendantsOf, textOf } from '../xml/xml-tree.ts';
import { writePageFrames } from './aside.ts';
import { readBlocks } from './blocks.ts';
import { createLists } from './lists.ts';
import { createNotes } from './notes.ts';
import { openOdt } from './package.ts';
import { readPages } from './pages.ts';
import { readProperties } from './properties.ts';
import { readStyles, usualLanguage } from './styles.ts';

/**
 * Texts of LibreOffice and of all that write its format: OpenDocument, in a ZIP file or flat in one file of XML.
 *
 * The account is of the characters of the text as it is printed: all that stands in paragraphs of the text, the notes, the
 * comments, the heads and feet of pages, and what tracked changes deleted; with the numbers that are printed before
 * items and notes. White space between elements is none of it, and a run of it is one character.
 */
export const odt: Importer = {
  format: 'odt',
  extensions: EXTENSIONS.odt,
  read: async (file) => documentFromOffice(pageFrom(file)),
};

/** The tree of the file can be let go once there is a page: a large one leaves no room for what comes next. */
function pageFrom(file: SourceFile): OfficeDocument {
  const opened = openOdt(file);
  const styles = readStyles(opened.styles);
  const page = createPage();
  const tally = emptyOfficeTally();
  tally.unlocked = opened.unlocked;
  tally.macros = opened.hasMacros;
  const elements = descendantsOf(opened.text);
  const reading = {
    page,
    styles,
    lists: createLists(styles),
    notes: createNotes(page, styles, noteIds(elements)),
    pages: readPages(opened.text, opened.meta, styles),
    linked: linkedPlaces(elements),
    tally,
  };
  readBlocks(opened.text, page.body, { reading, list: null, number: '', isBody: true });
  writePageFrames(opened.masters, page);
  return {
    page,
    properties: readProperties(opened.meta),
    language: usualLanguage(textOf(opened.text).slice(0, SAMPLE), styles),
    tally,
    fileName: file.name,
    encoding: 'utf-8',
    findPicture: opened.findPicture,
  };
}

/** Enough to tell a language by. */
const SAMPLE = 100_000;

function noteIds(elements: readonly XmlElement[]): ReadonlySet<string> {
  return new Set(
    elements.filter(({ name }) => name === 'text:note').map(({ attributes }) => attributes['text:id'] ?? ''),
  );
}

function linkedPlaces(elements: readonly XmlElement[]): ReadonlySet<string> {
  const links = elements
    .filter(({ name }) => name === 'text:a')
    .map(({ attributes }) => attributes['xlink:href'] ?? '');
  return new Set(links.filter((href) => href.startsWith('#')).map((href) => href.slice(1)));
}
