import { EXTENSIONS } from '#shared/model/formats.ts';
import type { ImportedDocument } from '#shared/model/document.ts';
import { decode, unreadableLoss } from '../decode.ts';
import type { Importer, SourceFile } from '../importer.ts';
import { besideFinder } from '../pictures/beside.ts';
import { declaredEncoding } from './declared-encoding.ts';
import { parsePage } from './parse-page.ts';
import { documentFromSite } from './site-document.ts';

/** Pages as browsers save them and sites send them. */
export const html: Importer = {
  format: 'html',
  extensions: EXTENSIONS.html,
  read: async (file) => read(file),
};

function read({ name, bytes, beside = [] }: SourceFile): ImportedDocument {
  const { text, encoding } = decode(bytes, declaredEncoding(bytes));
  return documentFromSite({
    page: parsePage(text),
    fileName: name,
    encoding,
    address: null,
    findPicture: besideFinder(beside),
    losses: unreadableLoss(text),
  });
}
