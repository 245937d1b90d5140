import type { NoteKind } from '../office/page.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { descendantsOf, textOf } from '../xml/xml-tree.ts';

export interface Bookmarks {
  /** The note whose marker a bookmark stands around, or right before it where there is nothing in the bookmark. */
  readonly notes: ReadonlyMap<string, { readonly kind: NoteKind; readonly id: string }>;
  /** Those that a link of the text leads to. */
  readonly linked: ReadonlySet<string>;
}

export function readBookmarks(parts: readonly XmlElement[]): Bookmarks {
  const notes = new Map<string, { readonly kind: NoteKind; readonly id: string }>();
  const linked = new Set<string>();
  for (const part of parts) {
    const open = new Map<string, string>();
    /** Those that began behind the last word. */
    let before = new Set<string>();
    for (const element of descendantsOf(part)) {
      const { name, attributes } = element;
      const id = attributes['w:id'] ?? '';
      if (name === 'w:t') before = new Set();
      if (name === 'w:bookmarkStart') {
        open.set(id, attributes['w:name'] ?? '');
        before.add(attributes['w:name'] ?? '');
      }
      if (name === 'w:bookmarkEnd') open.delete(id);
      const kind = noteKind(name);
      if (kind)
        for (const bookmark of [...open.values(), ...before])
          if (!notes.has(bookmark)) notes.set(bookmark, { kind, id });
      if (name === 'w:hyperlink' && attributes['w:anchor']) linked.add(attributes['w:anchor']);
      const code = name === 'w:instrText' ? textOf(element) : (attributes['w:instr'] ?? '');
      for (const [, place] of code.matchAll(/\\l\s+"([^"]+)"/gi)) if (place !== undefined) linked.add(place);
    }
  }
  return { notes, linked };
}

/** The kind of the note that an element refers to. */
export function noteKind(element: string): NoteKind | null {
  if (element === 'w:footnoteReference') return 'footnote';
  return element === 'w:endnoteReference' ? 'endnote' : null;
}
