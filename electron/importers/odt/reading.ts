import type { LineWriter, Look } from '../office/line.ts';
import type { OfficeTally } from '../office/losses.ts';
import type { OfficePage } from '../office/page.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import type { Lists, OpenList } from './lists.ts';
import type { Notes } from './notes.ts';
import type { OdtPages } from './pages.ts';
import type { Styles } from './styles.ts';

/** What a text is read with. */
export interface OdtReading {
  readonly page: OfficePage;
  readonly styles: Styles;
  readonly lists: Lists;
  readonly notes: Notes;
  readonly pages: OdtPages;
  /** Bookmarks that a link of the text leads to. */
  readonly linked: ReadonlySet<string>;
  readonly tally: OfficeTally;
}

/** Where in the text the reading is. */
export interface Place {
  readonly reading: OdtReading;
  readonly list: { readonly open: OpenList; readonly level: number } | null;
  /** What is to be printed before the paragraph: the number of its item. */
  readonly number: string;
  /** Page marks are of the body alone. */
  readonly isBody: boolean;
}

/** A paragraph while its words are read. */
export interface OpenParagraph {
  readonly place: Place;
  /** What it stands in. */
  readonly target: OfficePage['body'];
  readonly line: LineWriter;
  /** What is to be read behind the paragraph: text boxes and notes. */
  readonly later: (() => void)[];
  readonly look: Look;
}

/** Reads what stands below each other into a frame of the page. */
export type ReadBlocks = (parent: XmlElement, target: OfficePage['body'], place: Place) => void;
