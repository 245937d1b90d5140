import type { DocumentSummary } from '#shared/model/document.ts';
import type { PassageRange } from '#shared/model/passage.ts';
import type { RevisionText } from '#shared/model/text.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import { blockIndexAt, formatPlace, placeOf } from '#shared/text/place.ts';
import type { Reader } from '../storage/database.ts';
import { getDocument } from './get-document.ts';
import { readRange } from './make-passage.ts';

/** The words of the range in quotation marks, and in a second line where they stand. Fails as `makePassage` does. */
export async function passageReference(db: Reader, range: PassageRange): Promise<string> {
  const { revision, text } = await readRange(db, range);
  const document = await getDocument(db, revision.documentId);
  const direction = revision.blocks[blockIndexAt(revision.blocks, range.start)]?.direction;
  const [open, close] = direction === 'rtl' ? ['«', '»'] : ['“', '”'];
  return `${open}${wordsAlone(text.slice(range.start, range.end))}${close}\n${sourceLine(document, revision, range)}`;
}

/** `Mazda Example, Title, 2010-09, para. 3 (notes 1, 2)` */
function sourceLine(document: DocumentSummary, revision: RevisionText, range: PassageRange): string {
  const place = formatPlace(placeOf(revision.blocks, revision.footnotes, range.start));
  const parts = [document.authors.join(', '), document.title, document.published ?? '', place];
  return parts.filter((part) => part !== '').join(', ') + notesWithin(revision, range);
}

function notesWithin({ footnotes }: RevisionText, { start, end }: PassageRange): string {
  const labels = footnotes
    .filter((note) => note.markers.some((marker) => marker.start >= start && marker.end <= end))
    .map((note) => note.label);
  if (labels.length === 0) return '';
  return ` (${labels.length === 1 ? 'note' : 'notes'} ${labels.join(', ')})`;
}
