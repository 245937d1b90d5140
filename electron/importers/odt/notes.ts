import { appendNote, createNote, type GivenNote, type NoteKind, type OfficePage } from '../office/page.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { childOf, textOf } from '../xml/xml-tree.ts';
import { inFormat } from './lists.ts';
import type { Styles } from './styles.ts';

export interface Notes {
  /** A note stands in the text. */
  add(xml: XmlElement): GivenNote;
  /** A further place leads to a note, before or behind it; null where it is nowhere. */
  find(id: string, kind: NoteKind): GivenNote | null;
}

export function createNotes(page: OfficePage, styles: Styles, ids: ReadonlySet<string>): Notes {
  const made = new Map<string, GivenNote>();
  const placed = new Set<GivenNote>();
  const counts = { footnote: 0, endnote: 0 };

  function noteWith(id: string, kind: NoteKind): GivenNote {
    const note = made.get(id) ?? createNote(kind);
    if (id !== '') made.set(id, note);
    return note;
  }

  return {
    add(xml) {
      const kind = kindOf(xml.attributes['text:note-class']);
      const id = xml.attributes['text:id'] ?? '';
      const known = made.get(id);
      // Two notes of one name are two notes all the same.
      const note = known && placed.has(known) ? createNote(kind) : noteWith(id, kind);
      const citation = childOf(xml, 'text:note-citation');
      const printed = (citation?.attributes['text:label'] ?? textOf(citation)).trim();
      counts[kind] += 1;
      note.label = printed === '' ? counted(counts[kind], kind, styles) : printed;
      placed.add(note);
      appendNote(page, note);
      return note;
    },
    find: (id, kind) => (ids.has(id) ? noteWith(id, kind) : null),
  };
}

export function kindOf(noteClass: string | undefined): NoteKind {
  return noteClass === 'endnote' ? 'endnote' : 'footnote';
}

/** For a file whose program did not write the numbers that it printed. */
function counted(count: number, kind: NoteKind, styles: Styles): string {
  const numbering = styles.notesConfiguration(kind)?.attributes;
  const start = Number(numbering?.['text:start-value'] ?? 0) || 0;
  return inFormat(start + count, numbering?.['style:num-format'] ?? (kind === 'footnote' ? '1' : 'i'));
}
