import { Failed } from '#shared/ipc/result.ts';
import type { ImportedDocument } from '#shared/model/document.ts';
import { EXTENSIONS } from '#shared/model/formats.ts';
import { drop, type Claims } from '../html/claims.ts';
import { dropHidden } from '../html/clutter/hidden.ts';
import { dropInert } from '../html/clutter/inert.ts';
import { documentFromPage } from '../html/document-from-page.ts';
import { findFootnotes } from '../html/footnote-pass.ts';
import { lossesOf } from '../html/losses.ts';
import { claimPageBreaks } from '../html/page-breaks.ts';
import { unwrapDrawnPictures } from '../html/picture-sources.ts';
import type { Importer, SourceFile } from '../importer.ts';
import { openArchive } from '../zip/unzip.ts';
import { readBookFields } from './book-fields.ts';
import { bookFiles, type BookFiles } from './book-files.ts';
import { readPackage, type BookPackage } from './book-package.ts';
import { chapterBodies } from './chapter-bodies.ts';
import { readContents } from './contents.ts';
import { refuseLocked } from './locked.ts';
import { markPlaces } from './mark-places.ts';
import { mergeChapters, type MergedBook } from './merge-chapters.ts';

/** Books, EPUB 2 and 3. https://www.w3.org/TR/epub-33/ */
export const epub: Importer = {
  format: 'epub',
  extensions: EXTENSIONS.epub,
  read: async (file) => read(file),
};

function read({ name, bytes, password }: SourceFile): ImportedDocument {
  if (bytes.length === 0) throw new Failed('empty-file', 'This file is empty: there is no text in it.');
  const archive = openArchive(bytes, undefined, password);
  const files = bookFiles(archive);
  refuseLocked(files, name);
  const book = readPackage(files, archive.names, name);
  const { bodies, unread } = chapterBodies(book, files, name);
  const merged = mergeChapters(bodies);
  markPlaces(merged, readContents(book, files, name));
  const { fields, language } = readBookFields(book.metadata);
  const { page } = merged;
  const claims = claimAround(merged, book);
  const notes = findFootnotes(page, claims);
  dropHidden(page, claims);
  return documentFromPage({
    page,
    claims,
    notes,
    fields,
    language,
    base: null,
    fileName: name,
    encoding: 'utf-8',
    findPicture: (path) => pictureIn(files, path),
    losses: (tally) => [...lossesOf(page, tally), ...unreadLoss(unread)],
  });
}

function claimAround({ page, chapters }: MergedBook, { nav }: BookPackage): Claims {
  const claims: Claims = new Map();
  unwrapDrawnPictures(page);
  dropInert(page, claims);
  claimPageBreaks(page, claims);
  const contents = chapters.find(({ path }) => path === nav?.path);
  if (contents) drop(claims, contents.section, 'table of contents');
  return claims;
}

/** Chapters name pictures by their place in the book, since they were merged. */
function pictureIn(files: BookFiles, path: string): Uint8Array | null {
  return /^[a-z][a-z0-9+.-]*:/i.test(path) ? null : files.read(path);
}

function unreadLoss(paths: readonly string[]): readonly string[] {
  if (paths.length === 0) return [];
  const which =
    paths.length === 1
      ? 'One part of the book could not be read'
      : `${paths.length} parts of the book could not be read`;
  return [`${which}: ${paths.slice(0, 5).join(', ')}${paths.length > 5 ? ', …' : ''}.`];
}
