import { defaultTreeAdapter, html, type DefaultTreeAdapterTypes } from 'parse5';
import { drop, type Claims } from '../html/claims.ts';
import type { HtmlElement, HtmlText } from '../html/tree.ts';

export type NoteKind = 'footnote' | 'endnote';

/** A note that the file holds as one, so that nothing about it has to be guessed. */
export interface GivenNote {
  readonly kind: NoteKind;
  /** Frames the note's blocks. */
  readonly root: HtmlElement;
  /** Known when the text refers to the note. */
  label: string;
  /** The label may stand among the note's own words, typed by hand. */
  isTyped: boolean;
}

/** Where the text refers to a note that the file holds as one. */
export interface GivenMarker {
  readonly note: GivenNote;
  readonly printed: string;
}

/**
 * An office document as the page that it would be on the web, so that what reads pages reads it too. Its text nodes
 * are what the account of the import counts.
 */
export interface OfficePage {
  readonly root: DefaultTreeAdapterTypes.Document;
  readonly body: HtmlElement;
  readonly claims: Claims;
  readonly notes: GivenNote[];
  readonly markers: Map<HtmlText, GivenMarker>;
  /** What the document marks as its title, its authors and its date, by their styles. */
  readonly marked: Record<MarkedField, HtmlElement[]>;
}

export type MarkedField = 'title' | 'authors' | 'published';

export function createPage(): OfficePage {
  const root = defaultTreeAdapter.createDocument();
  const frame = appendElement(root, 'html');
  return {
    root,
    body: appendElement(frame, 'body'),
    claims: new Map(),
    notes: [],
    markers: new Map(),
    marked: { title: [], authors: [], published: [] },
  };
}

export function createElement(tag: string, attributes: Readonly<Record<string, string>> = {}): HtmlElement {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  return defaultTreeAdapter.createElement(tag, html.NS.HTML, attrs);
}

export function appendElement(
  parent: DefaultTreeAdapterTypes.ParentNode,
  tag: string,
  attributes?: Readonly<Record<string, string>>,
): HtmlElement {
  const element = createElement(tag, attributes);
  defaultTreeAdapter.appendChild(parent, element);
  return element;
}

export function appendChild(parent: HtmlElement, child: HtmlElement): void {
  defaultTreeAdapter.appendChild(parent, child);
}

export function appendText(parent: HtmlElement, value: string): HtmlText {
  const text = defaultTreeAdapter.createTextNode(value);
  defaultTreeAdapter.appendChild(parent, text);
  return text;
}

/** A part of the document that is no text to read, with the reason. */
export function appendDropped({ body, claims }: OfficePage, reason: string): HtmlElement {
  const frame = appendElement(body, 'div');
  drop(claims, frame, reason);
  return frame;
}

/** Frames a note; its blocks are to be put into its root. */
export function createNote(kind: NoteKind): GivenNote {
  return { kind, root: createElement('aside'), label: '', isTyped: false };
}

/** Puts a note into the page. Notes are listed in the order in which the text first refers to them. */
export function appendNote({ body, claims, notes }: OfficePage, note: GivenNote): void {
  defaultTreeAdapter.appendChild(body, note.root);
  notes.push(note);
  claims.set(note.root, { kind: 'footnotes' });
}
