import type { BlockContent, Html, RootContent } from 'mdast';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import { formatPlace } from '#shared/text/place.ts';
import { stringify } from 'yaml';
import { linkableName } from '../note-text/wiki-link.ts';
import { writeMarkdown } from '../note-text/markdown.ts';
import type { Reader } from '../storage/database.ts';
import { listDocuments } from '../storage/documents.ts';
import { listPassagesOfNotes } from '../storage/passage-in-use.ts';
import { fileNamesFor } from './file-name.ts';
import { headingText } from './front-matter.ts';
import { text } from './mdast-nodes.ts';
import { createPassageLookup, type QuotedPassage } from './quoted-passage.ts';
import { named } from './redact/hidden-keys.ts';
import { redactAll, redactValue } from './redact/redact-tree.ts';
import type { Redaction } from './redact/redaction.ts';
import { passageQuote } from './quotation-block.ts';
import type { ExportFile } from './render-note.ts';
import { keyOf } from './cited-source.ts';

/** The folder of the notes about sources; that of their texts goes by another name, also where capitals make no difference. */
const FOLDER = 'Works';

/**
 * Names of the files of all documents, without extension: the same in every export, whatever is exported, but where somebody
 * is hidden.
 */
export async function sourceNames(
  db: Reader,
  redaction: Redaction | null,
): Promise<(id: DocumentId) => string> {
  const documents = (await listDocuments(db)).map(({ id, title, fileName, importedAt }) => ({
    id,
    title: title.trim() === '' ? fileName : title,
    createdAt: importedAt,
  }));
  const names = fileNamesFor(
    (redaction ? named(documents, redaction) : documents).map((document) => ({
      ...document,
      title: linkableName(document.title),
    })),
  );
  return (id) => `${FOLDER}/${names.get(id) ?? id}`;
}

/**
 * A note about a source: what is known of it as properties, and every passage of it that a note quotes or refers to, with an
 * id to be linked by. All of them, not only those of this export: else a later export would break the links of an earlier one.
 */
export async function sourceNote(
  db: Reader,
  document: DocumentSummary,
  name: string,
  redaction: Redaction | null,
): Promise<ExportFile> {
  const lookUp = createPassageLookup(db);
  const passages: QuotedPassage[] = [];
  for (const [index, id] of (await listPassagesOfNotes(db, document.id)).entries())
    passages.push(await lookUp(id, index + 1));
  const blocks = passages.flatMap(passageBlocks);
  const children = [
    { type: 'yaml' as const, value: await properties(db, document, redaction) },
    ...(redaction ? redactAll(blocks, redaction.redactor) : blocks),
  ];
  return { name: `${name}.md`, content: writeMarkdown({ type: 'root', children }) };
}

async function properties(
  db: Reader,
  document: DocumentSummary,
  redaction: Redaction | null,
): Promise<string> {
  const { id, title, fileName, authors, publisher, published, url, language } = document;
  const key = await keyOf(db, id);
  const data = {
    title: headingText(title.trim() === '' ? fileName : title),
    type: 'source',
    id,
    key: redaction?.redactor.holds(key) === true ? id : key,
    ...(authors.length === 0 ? {} : { authors }),
    ...(publisher === null ? {} : { publisher }),
    ...(published === null ? {} : { published }),
    ...(url === null ? {} : { url }),
    ...(language === null ? {} : { language }),
  };
  return stringify(redaction ? redactValue(data, redaction.redactor) : data, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  }).trimEnd();
}

function passageBlocks(passage: QuotedPassage): readonly RootContent[] {
  const blocks: BlockContent[] = [
    { type: 'paragraph', children: [text(formatPlace(passage.place) || 'heading')] },
    passageQuote(passage),
  ];
  const id: Html = { type: 'html', value: `^${passage.passage.id}` };
  return [...blocks, id];
}
