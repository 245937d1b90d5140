import { numeral } from '../office/numerals.ts';
import type { NoteKind } from '../office/page.ts';

/** Numbers the notes of a file as it says. */
export interface NoteNumbers {
  /** Takes a control word that is about the numbers of notes; false for another. */
  take(name: string, parameter: number | null): boolean;
  next(kind: NoteKind): string;
  /** A section begins. */
  beginSection(): void;
  /** The notes are numbered anew on each page, wherever that is. */
  readonly restartsByPage: boolean;
}

interface Numbering {
  format: string;
  start: number;
  restart: 'cont' | 'section' | 'page';
}

const FORMATS: ReadonlyMap<string, string> = new Map([
  ['ar', 'decimal'],
  ['alc', 'lowerLetter'],
  ['auc', 'upperLetter'],
  ['rlc', 'lowerRoman'],
  ['ruc', 'upperRoman'],
  ['chi', 'chicago'],
]);

/** `ftn…` is of footnotes and `aftn…` of endnotes; with an `s` before it, of those of a section. */
export function createNoteNumbers(): NoteNumbers {
  const file: Record<NoteKind, Numbering> = {
    footnote: { format: 'decimal', start: 1, restart: 'cont' },
    endnote: { format: 'decimal', start: 1, restart: 'cont' },
  };
  let section: Record<NoteKind, Partial<Numbering>> = { footnote: {}, endnote: {} };
  const counts: Record<NoteKind, number> = { footnote: 0, endnote: 0 };
  const numbering = (kind: NoteKind): Numbering => ({ ...file[kind], ...section[kind] });
  return {
    take(name, parameter) {
      const [, ofSection, ofEnd, rest] = /^(s)?(a)?ftn(n?[a-z]+)$/.exec(name) ?? [];
      if (rest === undefined) return false;
      const kind = ofEnd === undefined ? 'footnote' : 'endnote';
      const target: Partial<Numbering> = ofSection === undefined ? file[kind] : section[kind];
      const format = FORMATS.get(rest.replace(/^n/, ''));
      if (rest.startsWith('n') && format !== undefined) target.format = format;
      else if (rest === 'start' && parameter !== null) target.start = parameter;
      else if (rest === 'rstcont') target.restart = 'cont';
      else if (rest === 'restart') target.restart = 'section';
      else if (rest === 'rstpg') target.restart = 'page';
      else return false;
      return true;
    },
    next(kind) {
      const { format, start } = numbering(kind);
      counts[kind] += 1;
      return numeral(start - 1 + counts[kind], format);
    },
    beginSection() {
      for (const kind of ['footnote', 'endnote'] as const)
        if (numbering(kind).restart === 'section') counts[kind] = 0;
    },
    get restartsByPage() {
      return numbering('footnote').restart === 'page';
    },
  };
}
