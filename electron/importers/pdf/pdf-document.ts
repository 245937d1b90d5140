import type { ImportedDocument } from '#shared/model/document.ts';
import type { DroppedText } from '#shared/model/report.ts';
import { weighedLanguage } from '#shared/metadata/guess-language.ts';
import { titleFromName } from '../metadata/title.ts';
import { inPlace } from './chapter-notes.ts';
import { takeEndNotes } from './end-notes.ts';
import { readFrontMatter } from './front-matter.ts';
import { vocabularyOf } from './hyphens.ts';
import { joinLines } from './join-lines.ts';
import type { Line } from './lines.ts';
import { takeLooseNotes } from './loose-notes.ts';
import { pageLabels, pageMarks } from './page-marks.ts';
import { takePageNotes } from './page-notes.ts';
import { paragraphsOf } from './paragraphs.ts';
import { accountFor, inkOf } from './pdf-account.ts';
import { blockOf, draftsOf, inOrder, type Draft } from './pdf-blocks.ts';
import { lossesOf, type ReadPdf } from './pdf-losses.ts';
import type { PdfMetadata } from './pdf-metadata.ts';
import { footnoteOf, tieMarkers } from './pdf-notes.ts';
import type { Page } from './read-page.ts';
import { findRunningHeads } from './running-heads.ts';
import { bodyOf } from './styles.ts';
import { recognitionIn } from './unread-pages.ts';

/** Makes a document of pages that have been read. */
export function documentOf(fileName: string, read: ReadPdf, said: PdfMetadata): ImportedDocument {
  const { pages } = read;
  const lines = pages.flatMap((page) => page.lines);
  const body = bodyOf(lines);
  const language = weighedLanguage(said.language, sampleOf(lines));
  const words = vocabularyOf(lines.map(({ text }) => text));
  const heads = findRunningHeads(pages, body.size);
  const ends = takeEndNotes(
    lines.filter((line) => !heads.dropped.has(line)),
    body,
  );
  const feet = takePageNotes(ends.body, body);
  const loose = takeLooseNotes(feet.body, body, [...feet.notes, ...ends.notes]);
  const notes = inPlace([...feet.notes, ...loose.notes, ...ends.notes]);
  const joinedNotes = notes.map((note) => joinLines(note.lines, words));
  const paragraphs = paragraphsOf(loose.body, body);
  const drafts = draftsOf(
    paragraphs,
    paragraphs.map((paragraph) => joinLines(paragraph, words)),
    body,
  );
  const front = readFrontMatter(drafts, said, body);
  const kept = drafts.filter((draft) => !front.claimed.has(draft));
  const marks = pageMarks(
    kept,
    pageLabels(read.count, heads.numbers, said.pageLabels),
    new Map(pages.flatMap(({ index, recognition }) => confidenceAt(index, recognition))),
  );
  const tied = tieMarkers(
    kept.map((draft, index) => {
      const block = blockOf(draft, language);
      const from = draft.joined.text.length - block.text.length;
      const pageSpans = (marks[index] ?? []).map(({ start, ...mark }) => ({
        ...mark,
        start: Math.max(0, start - from),
        end: Math.max(0, start - from),
      }));
      return {
        block: { ...block, spans: inOrder([...pageSpans, ...block.spans]) },
        joined: draft.joined,
        from,
        lines: draft.paragraph,
      };
    }),
    notes,
  );
  const laidOver = laidOverPages(read);
  const dropped: readonly DroppedText[] = [
    ...[...heads.dropped].map(([line, reason]) => ({ text: line.text, reason })),
    ...ends.headings.map((line) => ({ text: line.text, reason: 'heading of the notes' })),
    ...pages.flatMap(({ leftOut }) => leftOut),
    ...laidOver,
  ];
  const rejoined = [...drafts.map(({ joined }) => joined), ...joinedNotes].flatMap(
    (joined) => joined.rejoined,
  );
  return {
    title: front.title ?? titleFromName(fileName),
    authors: front.authors,
    published: front.published,
    breadcrumb: [],
    publisher: said.publisher,
    url: null,
    ...language,
    blocks: tied.blocks,
    footnotes: notes.flatMap((note, index) => {
      const joined = joinedNotes[index];
      return joined ? [footnoteOf(note, joined, language)] : [];
    }),
    pictures: [],
    report: {
      audit: {
        ...tied.audit,
        dropped,
        characters: accountFor({
          body: linesIn(kept),
          footnotes: notes.flatMap((note) => note.lines),
          metadata: linesIn([...front.claimed]),
          dropped,
          total: pages.reduce((sum, page) => sum + page.ink, 0) + inkOf(laidOver),
        }),
      },
      losses: lossesOf(read, said, rejoined),
      encoding: 'utf-8',
      ...recognitionIn(pages, read.count),
    },
  };
}

function linesIn(drafts: readonly Draft[]): readonly Line[] {
  return drafts.flatMap(({ paragraph }) => paragraph);
}

function confidenceAt(
  index: number,
  recognition: Page['recognition'],
): readonly (readonly [number, number])[] {
  return typeof recognition?.confidence === 'number' ? [[index, recognition.confidence]] : [];
}

function laidOverPages({ pages }: ReadPdf): readonly DroppedText[] {
  return pages.flatMap(({ notes }) => [
    ...notes.comments.map((text) => ({ text, reason: 'comment of a reader' })),
    ...notes.fields.map((text) => ({ text, reason: 'filled into a form' })),
  ]);
}

const SAMPLE_LINES = 1000;

/** Lines from all over a document, enough to tell its language. */
function sampleOf(lines: readonly Line[]): string {
  const step = Math.ceil(lines.length / SAMPLE_LINES);
  return lines
    .filter((_, index) => index % step === 0)
    .map(({ text }) => text)
    .join('\n');
}
