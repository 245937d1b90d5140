import type { ImportedDocument } from '#shared/model/document.ts';
import { Failed } from '#shared/ipc/result.ts';
import { documentFromPage } from '../html/document-from-page.ts';
import { talliedLosses } from '../html/losses.ts';
import { textsIn } from '../html/tree.ts';
import type { FindPicture } from '../pictures/picture-shelf.ts';
import { readOfficeFields, type Properties } from './fields.ts';
import { findOfficeNotes } from './given-notes.ts';
import { officeLosses, type OfficeTally } from './losses.ts';
import type { OfficePage } from './page.ts';

export interface OfficeDocument {
  readonly page: OfficePage;
  readonly properties: Properties;
  readonly language: string | null;
  readonly tally: OfficeTally;
  readonly fileName: string;
  readonly encoding: string;
  readonly findPicture: FindPicture;
}

/**
 * Reads an office document that has become a page. Nothing in it is judged to be clutter: whoever wrote it put
 * everything there. Fails with `empty-file` where there is neither a word nor a picture.
 */
export function documentFromOffice(office: OfficeDocument): ImportedDocument {
  const { page, tally, fileName } = office;
  const notes = findOfficeNotes(page);
  const document = documentFromPage({
    page: page.root,
    claims: page.claims,
    notes,
    fields: readOfficeFields(page, notes.markers, office.properties),
    language: office.language,
    base: null,
    fileName,
    encoding: office.encoding,
    findPicture: office.findPicture,
    losses: (met) => [...officeLosses(tally), ...talliedLosses(met)],
  });
  const isEmpty =
    document.pictures.length === 0 && textsIn(page.root).every(({ value }) => value.trim() === '');
  if (isEmpty) throw new Failed('empty-file', 'This file is empty: there is no text in it.');
  return document;
}
