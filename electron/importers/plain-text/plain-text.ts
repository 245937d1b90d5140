import { EXTENSIONS } from '#shared/model/formats.ts';
import type { ImportedDocument } from '#shared/model/document.ts';
import { decode, refuseEndlessLines, unreadableLoss } from '../decode.ts';
import { markBlocks } from '../footnotes/mark-blocks.ts';
import type { Importer, SourceFile } from '../importer.ts';
import { guessLanguage } from '#shared/metadata/guess-language.ts';
import { titleFromName } from '../metadata/title.ts';
import { blockOf } from './body.ts';
import { readEdges } from '../metadata/edges.ts';
import { accountFor, droppedBy, fatesOf, placeOf } from './fates.ts';
import { linesOf } from './lines.ts';
import { findNotes, readNote } from './notes.ts';
import { PLAIN_TITLE } from './title.ts';
import { unitsOf } from './units.ts';

/** Text as typewriters, mail and the clipboard make it, with notes behind it or between its parts. */
export const plainText: Importer = {
  format: 'plain-text',
  extensions: EXTENSIONS['plain-text'],
  read: async (file) => read(file),
};

function read({ name, bytes }: SourceFile): ImportedDocument {
  const { text, encoding } = decode(bytes);
  refuseEndlessLines(text);
  const lines = linesOf(text);
  const { units, parted } = unitsOf(lines);
  const { notes, headings } = findNotes(units);
  const ofNotes = new Set([...headings, ...notes.flatMap((note) => note.units)]);
  const rest = units.filter((unit) => !ofNotes.has(unit)).flatMap(parted);
  const edges = readEdges(rest, PLAIN_TITLE);
  const fates = fatesOf(rest, edges.claimed, headings, notes);
  const body = rest.filter((unit) => fates.get(unit) === 'body');
  const language = guessLanguage(
    [...fates].flatMap(([unit, fate]) => (typeof fate === 'string' ? unit.text : [])).join('\n'),
  );
  const marked = markBlocks(
    body.map((unit, index) => blockOf(unit, body[index + 1], language)),
    notes,
  );
  return {
    title: edges.title ?? edges.breadcrumb.at(-1) ?? titleFromName(name),
    authors: edges.authors,
    published: edges.published,
    breadcrumb: edges.breadcrumb,
    publisher: null,
    url: edges.url,
    ...language,
    blocks: marked.blocks,
    footnotes: notes.map((note) => readNote(note, language)),
    pictures: [],
    report: {
      audit: {
        ...marked.audit,
        dropped: droppedBy(fates, body.map(placeOf)),
        characters: accountFor(lines, fates, text.length),
      },
      losses: unreadableLoss(text),
      encoding,
    },
  };
}
