import type { ImportedDocument } from '#shared/model/document.ts';
import type { Share } from '../../report/footnote-table.ts';
import { readBytes } from '../read-file.ts';
import type { Sample } from './markups.ts';
import { MARKED, paragraphsOf, WORDS, withoutTags, type Language, type Words } from './words.ts';

export interface Score {
  readonly bodies: Share;
  readonly markers: Share;
  readonly labels: Share;
  /** What is not as it should be, to be read by a person. */
  readonly faults: readonly string[];
}

/** Reads a file of the matrix and counts what of its notes arrived. */
export async function scoreOf(sample: Sample, language: Language, words = WORDS[language]): Promise<Score> {
  const read = await readBytes(sample.file, sample.bytes);
  const notes = read.footnotes.map(({ blocks }) => lineOf(blocks.map(({ text }) => text).join(' ')));
  const labels = read.footnotes.map(({ label }) => label);
  const expected = sample.notes.map((note) => lineOf(withoutTags(words.notes[note] ?? '')));
  const marked = MARKED.map((note) => {
    const at = sample.notes.indexOf(note);
    return `${(sample.marks ?? sample.labels)[at] ?? ''} → note ${at + 1}`;
  });
  const found = markersIn(read);
  const paragraphs = paragraphsOf(words, () => '').map((paragraph) => lineOf(withoutTags(paragraph)));
  const { markersWithoutNote, notesWithoutMarker, duplicates } = read.report.audit;
  const way = [language, language === 'en' ? 'ltr' : 'rtl'];
  return {
    bodies: share(expected, notes),
    markers: share(marked, found),
    labels: share(sample.labels, labels),
    faults: [
      ...differences('note', expected, notes),
      ...differences('marker', marked, found),
      ...differences('label', sample.labels, labels),
      ...differences('paragraph', paragraphs, textOf(read)),
      ...differences('heading', sample.headingStays ? [words.heading] : [], headingsIn(read, words)),
      ...differences('language and direction', way, [read.language ?? '', read.direction]),
      ...[markersWithoutNote, notesWithoutMarker, duplicates]
        .flat()
        .map((label) => `the audit names ${label}`),
    ],
  };
}

/** The heading of the notes, where it is left in the text. */
function headingsIn({ blocks }: ImportedDocument, { heading }: Words): readonly string[] {
  return blocks.filter(({ text }) => text === heading).map(({ text }) => text);
}

/** Each marker by its label and the place of its note. */
function markersIn({ blocks }: ImportedDocument): readonly string[] {
  return blocks.flatMap(({ text, spans }) =>
    spans.flatMap((span) =>
      span.kind === 'footnote-marker'
        ? [`${text.slice(span.start, span.end).replaceAll(/[[\]()]/g, '')} → note ${span.footnote + 1}`]
        : [],
    ),
  );
}

/** The paragraphs without their markers. */
function textOf({ blocks }: ImportedDocument): readonly string[] {
  return blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ text, spans }) => {
      const markers = spans.filter(({ kind }) => kind === 'footnote-marker');
      const rest = markers.reduceRight(
        (left, { start, end }) => left.slice(0, start) + left.slice(end),
        text,
      );
      return lineOf(rest);
    });
}

/** Formats write a raised 2 in different ways, and end lines in different places. */
export function lineOf(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,،])/g, '')
    .trim();
}

function share(expected: readonly string[], found: readonly string[]): Share {
  return [expected.filter((each, index) => found[index] === each).length, expected.length];
}

function differences(what: string, expected: readonly string[], found: readonly string[]): readonly string[] {
  const length = Math.max(expected.length, found.length);
  return Array.from({ length }, (_, index) => [expected[index], found[index]] as const).flatMap(
    ([wanted, got], index) =>
      wanted === got
        ? []
        : [`${what} ${index + 1} is ${JSON.stringify(got)} and not ${JSON.stringify(wanted)}`],
  );
}
