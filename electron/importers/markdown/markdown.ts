import { EXTENSIONS } from '#shared/model/formats.ts';
import type { ImportedDocument } from '#shared/model/document.ts';
import type { ImportedBlock } from '#shared/model/text.ts';
import { decode, refuseEndlessLines, unreadableLoss } from '../decode.ts';
import { findMarkers } from '../footnotes/labels.ts';
import { markBlocks } from '../footnotes/mark-blocks.ts';
import { talliedLosses } from '../html/losses.ts';
import type { Importer, SourceFile } from '../importer.ts';
import { readEdges } from '../metadata/edges.ts';
import { titleFromName } from '../metadata/title.ts';
import { besideFinder } from '../pictures/beside.ts';
import { createPictureShelf } from '../pictures/picture-shelf.ts';
import { fatesOf, stretchesOf } from './fates.ts';
import { accountFor } from './account.ts';
import { findNotes, withPlaces } from './notes.ts';
import { parseMarkdown } from './parse.ts';
import { readFile } from './read-file.ts';
import { unitsOf, type Unit } from './units.ts';

/** Markdown as CommonMark and GitHub define it, with front matter in YAML. */
export const markdown: Importer = {
  format: 'markdown',
  extensions: EXTENSIONS.markdown,
  read: async (file) => read(file),
};

function read({ name, bytes, beside = [] }: SourceFile): ImportedDocument {
  const { text, encoding } = decode(bytes);
  refuseEndlessLines(text);
  const shelf = createPictureShelf(besideFinder(beside));
  const file = readFile(parseMarkdown(text), text, shelf);
  const { front, language } = file;
  const units = unitsOf(file.pieces);
  const found = findNotes(file, units);
  const rest = units.filter((unit) => !found.units.has(unit) && !found.headings.has(unit));
  const edges = readEdges(rest, {
    title: front?.title ?? null,
    breadcrumb: front?.breadcrumb ?? [],
    isTitle,
  });
  const title = edges.title ?? onlyTitle(rest);
  const fates = fatesOf(units, found, edges.claimed, title);
  const body = units
    .filter((unit) => fates.get(unit) === 'body')
    .map(({ block }) => withPlaces(block, found.places));
  const marked = markBlocks(body, found.notes);
  const { stretches, dropped } = stretchesOf(file, fates, text);
  return {
    title: title ?? edges.breadcrumb.at(-1) ?? titleFromName(name),
    authors: front && front.authors.length > 0 ? front.authors : edges.authors,
    published: front?.published ?? edges.published,
    breadcrumb: edges.breadcrumb,
    publisher: front?.publisher ?? null,
    url: front?.url ?? edges.url,
    ...language,
    blocks: marked.blocks,
    footnotes: found.notes,
    pictures: shelf.pictures,
    report: {
      audit: {
        ...marked.audit,
        markersWithoutNote: [...marked.audit.markersWithoutNote, ...undefinedMarkers(marked.blocks)],
        dropped,
        characters: accountFor(text.length, stretches),
      },
      losses: [...talliedLosses(file.tally), ...shelf.losses(), ...frontLoss(file), ...unreadableLoss(text)],
      encoding,
    },
  };
}

/** A heading is a title where it is first; one that bears a note's marker stays in the text. */
function isTitle({ block }: Unit): boolean {
  return block.kind === 'heading' && !bearsMarker(block);
}

function bearsMarker({ text, spans }: ImportedBlock): boolean {
  return spans.some(({ kind }) => kind === 'footnote-marker') || findMarkers(text).some(({ weak }) => !weak);
}

/** The only heading of the first level, where something stands before it. */
function onlyTitle(units: readonly Unit[]): string | null {
  const main = units.filter(({ block }) => block.kind === 'heading' && block.level === 1);
  const [only] = main;
  return only && main.length === 1 && !bearsMarker(only.block) ? only.text : null;
}

/** `[^x]` that no `[^x]:` answers: to Markdown it is no reference at all. */
function undefinedMarkers(blocks: readonly ImportedBlock[]): readonly string[] {
  return blocks
    .filter(({ kind }) => kind !== 'code')
    .flatMap(({ text, spans }) =>
      [...text.matchAll(/\[\^([^\]\s]{1,60})\]/gu)]
        .filter(
          ({ index }) =>
            !spans.some(({ kind, start, end }) => kind === 'code' && start <= index && index < end),
        )
        .flatMap((match) => match[1] ?? []),
    );
}

function frontLoss({ front, pieces }: ReturnType<typeof readFile>): readonly string[] {
  const unread = front === null && pieces.some(({ piece }) => /^(?:yaml|toml)$/.test(piece.node.type));
  return unread
    ? ['The fields at the head of the file could not be read. They stand at the head of the text.']
    : [];
}
