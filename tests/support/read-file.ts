import { Failed } from '#shared/ipc/result.ts';
import type { ImportedDocument } from '#shared/model/document.ts';
import { pictureIn } from '#shared/text/picture-sign.ts';
import { type FileContents, wholeFile } from '../../electron/importers/importer.ts';
import { chooseImporter } from '../../electron/importers/registry.ts';

/** What the importer that the registry chooses makes of a file, from a place on for one that gives it piece by piece. */
export async function readContents(
  name: string,
  bytes: Uint8Array,
  from = 0,
  password?: string,
): Promise<FileContents> {
  const file = { name, bytes, password };
  const reader = chooseImporter(file);
  return 'open' in reader ? reader.open(file, from) : wholeFile(reader.format, await reader.read(file));
}

/** The first document of a file, which is the only one for most. */
export async function readBytes(
  name: string,
  bytes: Uint8Array,
  password?: string,
): Promise<ImportedDocument> {
  const [first] = (await readContents(name, bytes, 0, password)).documents;
  if (!first) throw new Error(`${name} holds no document`);
  return first.document;
}

/** The same, or the refusal. Everything else that is thrown is a bug, and thrown on. */
export async function readOrRefuse(
  name: string,
  bytes: Uint8Array,
  password?: string,
): Promise<ImportedDocument | Failed> {
  try {
    return await readBytes(name, bytes, password);
  } catch (error) {
    if (error instanceof Failed) return error;
    throw error;
  }
}

export async function readText(name: string, text: string): Promise<ImportedDocument> {
  return readBytes(name, new TextEncoder().encode(text));
}

/** The texts of the body's blocks. */
export function bodyOf({ blocks }: ImportedDocument): readonly string[] {
  return blocks.map(({ text }) => text);
}

/** Each marker in the body with the label of its note, in order. */
export function markersOf({ blocks, footnotes }: ImportedDocument): readonly string[] {
  return blocks.flatMap(({ text, spans }) =>
    spans.flatMap((span) =>
      span.kind === 'footnote-marker'
        ? [`${text.slice(span.start, span.end)} → ${footnotes[span.footnote]?.label ?? 'none'}`]
        : [],
    ),
  );
}

/** Each picture as it stands in the body and in the notes: `0: A lamp, 40 × 30`, or `none: A lamp` for one that the file does not hold. */
export function picturesOf({ blocks, footnotes }: ImportedDocument): readonly string[] {
  return [blocks, ...footnotes.map((note) => note.blocks)].flat().flatMap((block) => {
    const picture = pictureIn(block);
    if (!picture) return [];
    const size = picture.width === null ? '' : `, ${picture.width} × ${picture.height}`;
    return [`${picture.picture ?? 'none'}: ${picture.description ?? ''}${size}`];
  });
}

/** Each note as its label and its text. */
export function notesOf({ footnotes }: ImportedDocument): readonly string[] {
  return footnotes.map(({ label, blocks }) => `${label}: ${blocks.map(({ text }) => text).join(' | ')}`);
}
