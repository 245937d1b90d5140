import { numeral } from '../office/numerals.ts';
import { appendNote, createNote, type GivenNote, type NoteKind, type OfficePage } from '../office/page.ts';
import type { OfficeTally } from '../office/losses.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { childrenNamed } from '../xml/xml-tree.ts';
import type { Part } from './package.ts';
import type { Pages } from './pages.ts';
import type { Section } from './sections.ts';

/** A note as the file holds it, in a part of its own. */
export interface NoteSource {
  readonly xml: XmlElement;
  readonly part: Part;
}

/** The footnotes and endnotes of a document, numbered in the order in which the text refers to them. */
export interface Notes {
  /** The text refers to a note; null for one that the file does not hold. `mark` is a label typed by hand. */
  refer(kind: NoteKind, id: string, mark: string | null, section: number): GivenNote | null;
  /** A further place that leads to a note, before or after the text refers to it. */
  find(kind: NoteKind, id: string): GivenNote | null;
  /** The notes that the text referred to, each once, with their sources. */
  referred(): Iterable<readonly [GivenNote, NoteSource]>;
  /** Those that it does not. */
  left(): readonly NoteSource[];
}

interface Counter {
  number: number;
  section: number;
  page: number;
}

export function createNotes(
  page: OfficePage,
  parts: Readonly<Record<NoteKind, readonly Part[]>>,
  sections: readonly Section[],
  pages: Pages,
  tally: OfficeTally,
): Notes {
  const sources = {
    footnote: sourcesIn('footnote', parts.footnote),
    endnote: sourcesIn('endnote', parts.endnote),
  };
  const made = new Map<NoteSource, GivenNote>();
  const referred = new Map<GivenNote, NoteSource>();
  const counters: Partial<Record<NoteKind, Counter>> = {};

  function find(kind: NoteKind, id: string): GivenNote | null {
    const source = sources[kind].get(id);
    if (!source) return null;
    const note = made.get(source) ?? createNote(kind);
    made.set(source, note);
    return note;
  }

  function nextLabel(kind: NoteKind, section: number): string {
    const numbering = sections[Math.min(section, sections.length - 1)]?.numbering[kind];
    if (!numbering) return '';
    const { format, custom, start, restart } = numbering;
    const counter = (counters[kind] ??= { number: start - 1, section, page: pages.passed });
    const byPage = restart === 'eachPage';
    if (byPage && !pages.areKnown) tally.unknownPages = true;
    const startsAgain =
      restart === 'eachSect'
        ? counter.section !== section
        : byPage && pages.areKnown && counter.page !== pages.passed;
    counters[kind] = { number: startsAgain ? start : counter.number + 1, section, page: pages.passed };
    return numeral(counters[kind].number, format, custom);
  }

  return {
    find,
    refer(kind, id, mark, section) {
      const note = find(kind, id);
      const source = sources[kind].get(id);
      if (!note || !source) return null;
      if (!referred.has(note)) {
        note.label = mark ?? nextLabel(kind, section);
        note.isTyped = mark !== null;
        referred.set(note, source);
        appendNote(page, note);
      }
      return note;
    },
    referred: () => referred,
    left() {
      const used = new Set(referred.values());
      return [...sources.footnote.values(), ...sources.endnote.values()].filter(
        (source) => !used.has(source),
      );
    },
  };
}

/** Without the lines that Word draws above the notes of a page. */
function sourcesIn(kind: NoteKind, parts: readonly Part[]): ReadonlyMap<string, NoteSource> {
  const found = parts.flatMap((part) => childrenNamed(part.xml, `w:${kind}`).map((xml) => ({ xml, part })));
  const own = found.filter(({ xml }) => (xml.attributes['w:type'] ?? 'normal') === 'normal');
  return new Map(own.map((source) => [source.xml.attributes['w:id'] ?? '', source]));
}
