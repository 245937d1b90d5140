import { Failed } from '#shared/ipc/result.ts';
import { EXTENSIONS } from '#shared/model/formats.ts';
import type { Importer, SourceFile } from '../importer.ts';
import { guessLanguage } from '#shared/metadata/guess-language.ts';
import { documentFromOffice, type OfficeDocument } from '../office/office-document.ts';
import { emptyOfficeTally } from '../office/losses.ts';
import { createPage } from '../office/page.ts';
import { lineOf } from '../html/tree.ts';
import { readRtf } from './read-rtf.ts';

/**
 * Rich Text Format, as office programs have exchanged it since 1987.
 *
 * The account is of the characters of the text as it is printed: all that stands in paragraphs of the text, the notes, the
 * comments, the heads and feet of pages, and what tracked changes deleted; with the numbers that are printed before
 * items and notes, and without the codes of fields.
 */
export const rtf: Importer = {
  format: 'rtf',
  extensions: EXTENSIONS.rtf,
  read: async (file) => documentFromOffice(pageFrom(file)),
};

/** Enough to tell a language by. */
const SAMPLE = 100_000;

function pageFrom({ name, bytes }: SourceFile): OfficeDocument {
  if (bytes.length === 0) throw new Failed('empty-file', 'This file is empty: there is no text in it.');
  const page = createPage();
  const tally = emptyOfficeTally();
  const machine = readRtf(bytes, page, tally);
  const { languages, pictures } = machine;
  const { direction } = guessLanguage(lineOf(page.body).slice(0, SAMPLE));
  return {
    page,
    properties: machine.properties.found(),
    language: languages[direction],
    tally,
    fileName: name,
    encoding: machine.fonts.encoding,
    findPicture: (address) => pictures[Number(/^picture (\d+)$/.exec(address)?.[1] ?? 0) - 1] ?? null,
  };
}
