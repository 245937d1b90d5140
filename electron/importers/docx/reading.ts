import type { LineWriter } from '../office/line.ts';
import type { OfficeTally } from '../office/losses.ts';
import type { OfficePage } from '../office/page.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import type { Bookmarks } from './bookmarks.ts';
import type { Fields } from './fields.ts';
import type { UsualLanguages } from './languages.ts';
import type { ParagraphLook } from './looks.ts';
import type { Notes } from './notes.ts';
import type { Numbering } from './numbering.ts';
import type { Part } from './package.ts';
import type { Pages } from './pages.ts';
import type { Styles } from './styles.ts';

/** What all parts of a document are read with. */
export interface DocxReading {
  readonly page: OfficePage;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly languages: UsualLanguages;
  readonly bookmarks: Bookmarks;
  readonly notes: Notes;
  readonly pages: Pages;
  readonly tally: OfficeTally;
}

/** A text of the document while it is read: the body, or a note. */
export interface Story {
  readonly reading: DocxReading;
  readonly part: Part;
  readonly fields: Fields;
  /** Which section the reading is in. */
  section: number;
  /** Page marks are of the body alone. */
  readonly isBody: boolean;
  /** Places that links lead to, before the paragraph that is to come. */
  readonly anchors: string[];
  /** Text boxes of the paragraph at hand. */
  readonly boxes: XmlElement[];
  /** A note whose label, typed by hand, is the next run. */
  awaited: ((label: string) => void) | null;
}

/** A paragraph while its words are read. */
export interface OpenParagraph {
  readonly story: Story;
  readonly line: LineWriter;
  readonly look: ParagraphLook;
  /** Of a link around the words. */
  readonly href: string | null;
}
