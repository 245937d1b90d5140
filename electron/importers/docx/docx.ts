import { EXTENSIONS } from '#shared/model/formats.ts';
import type { Importer, SourceFile } from '../importer.ts';
import { documentFromOffice, type OfficeDocument } from '../office/office-document.ts';
import { openOfficeArchive, pictureFinder } from '../office/archive.ts';
import { emptyOfficeTally } from '../office/losses.ts';
import { createPage } from '../office/page.ts';
import { childOf } from '../xml/xml-tree.ts';
import { readAside } from './aside.ts';
import { readBlockContent } from './blocks.ts';
import { readBookmarks } from './bookmarks.ts';
import { createFields, fieldsAreSound } from './fields.ts';
import { usualLanguages } from './languages.ts';
import { createNotes, type Notes } from './notes.ts';
import { readNumbering } from './numbering.ts';
import { openPackage, type Part } from './package.ts';
import { readPages } from './pages.ts';
import { readProperties } from './properties.ts';
import type { DocxReading, Story } from './reading.ts';
import { readSections } from './sections.ts';
import { readStyles } from './styles.ts';

/**
 * Documents of Word since 2007 and of all that write its format: WordprocessingML in a ZIP file.
 *
 * The account is of the characters of the text as Word prints it: all that is in runs of the body, the notes, the
 * comments, the heads and feet of pages, and what tracked changes deleted; with the numbers that Word prints before items
 * and notes, and without the codes of fields. Pictures and objects have no characters.
 */
export const docx: Importer = {
  format: 'docx',
  extensions: EXTENSIONS.docx,
  read: async (file) => documentFromOffice(pageFrom(file)),
};

/** The tree of the file can be let go once there is a page: a large one leaves no room for what comes next. */
function pageFrom(file: SourceFile): OfficeDocument {
  const { name } = file;
  const { archive, unlocked } = openOfficeArchive(file);
  const opened = openPackage(archive, name);
  const body = childOf(opened.main.xml, 'w:body') ?? opened.main.xml;
  const settings = opened.related('settings')[0]?.xml ?? null;
  const noteParts = { footnote: opened.related('footnotes'), endnote: opened.related('endnotes') };
  const styles = readStyles(opened.related('styles')[0]?.xml ?? null);
  const sections = readSections(body, settings);
  const pages = readPages(body, sections, opened.outermost('extended-properties')?.xml ?? null);
  const page = createPage();
  const tally = emptyOfficeTally();
  const languages = usualLanguages(body, styles);
  const reading: DocxReading = {
    page,
    styles,
    numbering: readNumbering(opened.related('numbering')[0]?.xml ?? null, styles),
    languages,
    bookmarks: readBookmarks([body, ...[...noteParts.footnote, ...noteParts.endnote].map(({ xml }) => xml)]),
    notes: createNotes(page, noteParts, sections, pages, tally),
    pages,
    tally,
  };
  readBlockContent(body, page.body, storyIn(opened.main, reading, true));
  readNotes(reading.notes, reading);
  readAside(opened, reading);
  tally.unlocked = unlocked;
  tally.macros = opened.count('vbaProject') > 0;
  return {
    page,
    properties: readProperties(opened.outermost('core-properties')?.xml ?? null),
    language: languages.most,
    tally,
    fileName: name,
    encoding: 'utf-8',
    findPicture: pictureFinder(archive),
  };
}

function storyIn(part: Part, reading: DocxReading, isBody: boolean): Story {
  const fields = createFields(fieldsAreSound(part.xml));
  return { reading, part, fields, section: 0, isBody, anchors: [], boxes: [], awaited: null };
}

function readNotes(notes: Notes, reading: DocxReading): void {
  const stories = new Map<Part, Story>();
  for (const [note, { xml, part }] of notes.referred()) {
    const story = stories.get(part) ?? storyIn(part, reading, false);
    stories.set(part, story);
    readBlockContent(xml, note.root, story);
  }
}
