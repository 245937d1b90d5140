import type { ImportedFootnote } from '#shared/model/document.ts';
import type { CharacterAccount, DroppedText, ImportAudit } from '#shared/model/report.ts';
import type { ImportedBlock } from '#shared/model/text.ts';
import { markBlocks } from '../footnotes/mark-blocks.ts';
import { languageWithin, type TextLanguage } from '#shared/metadata/guess-language.ts';
import { blockOf } from '../plain-text/body.ts';
import { accountFor, droppedBy, fatesOf, type Fate } from '../plain-text/fates.ts';
import { linesOf, rejoin, type Line } from '../plain-text/lines.ts';
import { findNotes, readNote } from '../plain-text/notes.ts';
import { unitsOf, type Unit } from '../plain-text/units.ts';
import { voicesIn, type Voice } from './quoted-lines.ts';

export interface MailBody {
  readonly blocks: readonly ImportedBlock[];
  readonly footnotes: readonly ImportedFootnote[];
  readonly audit: Omit<ImportAudit, 'dropped' | 'characters'>;
  readonly dropped: readonly DroppedText[];
  readonly characters: CharacterAccount;
}

const BLANK: Line = { start: -1, end: -1, text: '' };

/** The words of a plain-text mail: paragraphs, notes of its own, and what it answers to as quotations. */
export function readTextBody(text: string, language: TextLanguage): MailBody {
  const lines = linesOf(text);
  const voices = voicesIn(lines);
  // What stands between two of the sender's own stretches parts them, as a blank line does.
  const own = voices.filter(({ depth }) => depth === 0).flatMap((voice) => [...voice.lines, BLANK]);
  const { units, parted } = unitsOf(own);
  const { notes, headings } = findNotes(units);
  const ofNotes = new Set([...headings, ...notes.flatMap((note) => note.units)]);
  const rest = units.filter((unit) => !ofNotes.has(unit)).flatMap(parted);
  const fates = fatesOf(rest, new Map(), headings, notes);
  const body = rest.filter((unit) => fates.get(unit) === 'body');
  const placed = [
    ...body.map((unit, index) => ({
      at: startOf(unit.lines),
      block: blockOf(unit, body[index + 1], language),
    })),
    ...voices.filter(({ depth }) => depth > 0).flatMap((voice) => quotesOf(voice, language)),
  ].toSorted((a, b) => a.at - b.at);
  const marked = markBlocks(
    placed.map(({ block }) => block),
    notes,
  );
  const { audit } = marked;
  return {
    blocks: marked.blocks,
    footnotes: notes.map((note) => readNote(note, language)),
    audit,
    dropped: droppedBy(
      fates,
      placed.map(({ at }) => at),
    ),
    characters: accountFor(lines, withVoices(fates, lines, own), text.length),
  };
}

function quotesOf(
  { lines, isLead }: Voice,
  document: TextLanguage,
): readonly { readonly at: number; readonly block: ImportedBlock }[] {
  const { units, parted } = unitsOf(lines);
  const pieces = isLead ? [lines] : units.flatMap(parted).map((unit) => unit.lines);
  return pieces.map((piece) => {
    const text = rejoin(piece);
    return {
      at: startOf(piece),
      block: { kind: 'quote', level: 1, text, ...languageWithin(text, document), spans: [] },
    };
  });
}

/** Lines of others are body, whatever they say. */
function withVoices(
  fates: ReadonlyMap<Unit, Fate>,
  lines: readonly Line[],
  own: readonly Line[],
): ReadonlyMap<Unit, Fate> {
  const byStart = new Map(lines.map((line) => [line.start, line]));
  const isOwn = new Set(own.map(({ start }) => start));
  const asWritten = [...fates].map(([unit, fate]) => [withLines(unit, byStart), fate] as const);
  const others = lines.filter(({ start, text }) => !isOwn.has(start) && text.trim() !== '');
  return new Map([...asWritten, ...others.map((line) => [lineUnit(line), 'body'] as const)]);
}

/** The account knows lines by themselves, and those of a voice were cut. */
function withLines(unit: Unit, byStart: ReadonlyMap<number, Line>): Unit {
  return { ...unit, lines: unit.lines.flatMap(({ start }) => byStart.get(start) ?? []) };
}

function lineUnit(line: Line): Unit {
  return {
    lines: [line],
    text: line.text,
    label: null,
    group: 0,
    indented: false,
    foreign: false,
    rule: false,
  };
}

function startOf(lines: readonly Line[]): number {
  return lines[0]?.start ?? 0;
}
